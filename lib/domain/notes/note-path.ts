import type { Link } from "./outline.ts";

/** Another note that a note builds on: where the link stands, and the path that it leads to. */
export interface LinkedNote {
  readonly path: string;
  readonly link: Link;
}

/** The other notes that `links` of a note at `path` lead to, in order, each once; never itself. */
export const linkedNotes = (links: readonly Link[], path: string): readonly LinkedNote[] => {
  const seen = new Set([resolvePath("", path)]);
  return links.flatMap((link) => {
    const target = pathFrom(path, link.target);
    if (target === "" || seen.has(target)) return [];
    seen.add(target);
    return [{ path: target, link }];
  });
};

/** The path that an address means in a note at `path`; what follows `?` or `#` is no part of it. */
export const pathFrom = (path: string, address: string): string =>
  resolvePath(folderOf(path), address.replace(/[?#].*$/s, ""));

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/**
 * `../b/./c%20d.md` from `a/` is `b/c d.md`. One that climbs out of the folder of all notes keeps its `..`
 * in front, so that it can be named as missing and never meets a note that is there.
 */
const resolvePath = (folder: string, target: string): string => {
  const path = decoded(target);
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "" || step === ".") continue;
    const climbs = step === ".." && steps.length > 0 && steps.at(-1) !== "..";
    if (climbs) steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
};

const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};
