import {
  areas,
  arrows,
  domainRooms,
  packageRules,
  secondDoors,
  setupPackages,
  withoutNode,
  type Area,
} from "./rooms.ts";
import { resolveImport, type Target } from "./resolve.ts";
import { scan, type Scan } from "./scan.ts";
import { canImport, type SourceFile } from "./source.ts";

/** Everything that breaks the plan of the house, as `file:line what` for a person; empty when it holds. */
export const checkArchitecture = (files: readonly SourceFile[]): readonly string[] => {
  const paths = new Set(files.map((file) => file.path));
  const exists = (file: string): boolean => paths.has(file);
  return files.filter(canImport).flatMap((file) => {
    const found = scan(file);
    return [...checkImports(file.path, found, exists), ...checkPurity(file.path, found)];
  });
};

export const areaOf = (file: string): Area | null =>
  (Object.keys(areas) as Area[]).find((area) => areas[area].test(file)) ?? null;

const checkImports = (
  from: string,
  { imports }: Scan,
  exists: (file: string) => boolean,
): readonly string[] => {
  const area = areaOf(from);
  if (area === null) return [`${from}:1 stands in no room of the house`];
  return imports.flatMap(({ specifier, line }) => {
    if (specifier === null) {
      return area === "tests" ? [] : [`${from}:${line} imports what only a run can tell`];
    }
    const problem = problemOf(from, area, specifier, resolveImport(from, specifier, exists));
    return problem === null ? [] : [`${from}:${line} ${problem}`];
  });
};

const problemOf = (from: string, area: Area, specifier: string, target: Target): string | null => {
  switch (target.kind) {
    case "missing":
      return `imports "${specifier}", which does not exist`;
    case "node":
      return withoutNode.includes(area) ? `${area} imports ${specifier} of Node.js` : null;
    case "package":
      return packageProblem(area, target.name);
    case "file":
      return fileProblem(from, area, target.path);
  }
};

const packageProblem = (area: Area, name: string): string | null => {
  if (area === "setup" && !setupPackages.includes(name))
    return `lib/setup runs before any package is there, but imports ${name}`;
  const rule = packageRules.find(({ pattern, only }) => pattern.test(name) && !only.includes(area));
  return rule ? `${area} imports ${name}; ${rule.what} belongs in ${rule.only.join(", ")}` : null;
};

const fileProblem = (from: string, area: Area, to: string): string | null => {
  const target = areaOf(to);
  if (target === null || !arrows[area].includes(target)) {
    return `${area} imports ${to} of ${target ?? "no room"}: there is no such arrow`;
  }
  if (area === "tests") return null;
  if (target === "domain") return domainProblem(from, to);
  return target === "app" ? appProblem(from, to) : null;
};

/** Rooms are entered by their public files only, and rooms of the domain only from below. */
const domainProblem = (from: string, to: string): string | null => {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own !== null && own === other) return null;
  if (other === null) return `imports ${to}, which is in no room of lib/domain`;
  if (to !== `lib/domain/${other}/index.ts` && !secondDoors.includes(to)) {
    return `imports ${to}, the inside of ${other}; its public file is index.ts`;
  }
  if (own !== null && rank(other) > rank(own))
    return `${own} imports ${other}, which comes after it`;
  return null;
};

const roomOf = (file: string): string | null => /^lib\/domain\/([^/]+)\//.exec(file)?.[1] ?? null;

const rank = (room: string): number => domainRooms.findIndex((each) => each === room);

/**
 * A file of app belongs to its folder and all below; a private folder (`_ui`, `_shared`) belongs to its parent.
 *
 *   app/(study)/review/grades.tsx   from app/(study)/review/… only
 *   app/api/_shared/respond.ts      from app/api/… only
 */
const appProblem = (from: string, to: string): string | null => {
  const home = to.replace(/\/_.*$/, "").replace(/\/[^/]*\.[^/]*$/, "");
  return from.startsWith(`${home}/`) ? null : `imports ${to}, which belongs to ${home}`;
};

const checkPurity = (file: string, { impurities }: Scan): readonly string[] => {
  if (areaOf(file) !== "domain") return [];
  const room = roomOf(file);
  const homeless = room === null || rank(room) < 0;
  return [
    ...(homeless ? [`${file}:1 is in no known room of lib/domain`] : []),
    ...impurities.map(({ name, line }) => `${file}:${line} domain uses ${name}`),
  ];
};
