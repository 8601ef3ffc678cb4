import { parseSync, Visitor, type Node, type Program } from "oxc-parser";
import type { SourceFile } from "./source.ts";

export interface Import {
  /** As written; null where it is computed, so that nobody can tell what it is. */
  readonly specifier: string | null;
  readonly line: number;
}

export interface Scan {
  readonly imports: readonly Import[];
  /** Clock, chance, and what only a browser or a process has: "Date.now", "new Date()", "Math.random", … */
  readonly impurities: readonly { readonly name: string; readonly line: number }[];
}

const impureMembers = new Set([
  "Date.now",
  "Math.random",
  "performance.now",
  "Temporal.Now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);
const impureGlobals = new Set([
  "process",
  "globalThis",
  "window",
  "document",
  "localStorage",
  "sessionStorage",
  "navigator",
  "fetch",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
]);

const scans = new WeakMap<SourceFile, Scan>();

/** Reads a file once. */
export const scan = (file: SourceFile): Scan => {
  const scanned = scans.get(file) ?? read(file);
  scans.set(file, scanned);
  return scanned;
};

/** Reads imports of every form (`import`, `import type`, `export … from`, `import()`, the type `import("…")`). */
const read = ({ path, text }: SourceFile): Scan => {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  const declared = declaredNames(program);
  const isGlobal = (name: string): boolean => impureGlobals.has(name) && !declared.has(name);
  const imports: Import[] = [];
  const impurities: { name: string; line: number }[] = [];
  const lineOf = (node: { start: number }): number => text.slice(0, node.start).split("\n").length;
  const addImport = (source: Node): void => {
    const specifier =
      source.type === "Literal" && typeof source.value === "string" ? source.value : null;
    imports.push({ specifier, line: lineOf(source) });
  };
  const addImpurity = (name: string, node: { start: number }): void => {
    impurities.push({ name, line: lineOf(node) });
  };

  new Visitor({
    ImportDeclaration: (node) => addImport(node.source),
    ExportAllDeclaration: (node) => addImport(node.source),
    ExportNamedDeclaration: (node) => {
      if (node.source) addImport(node.source);
    },
    ImportExpression: (node) => addImport(node.source),
    TSImportType: (node) => addImport(node.source),
    NewExpression: (node) => {
      if (isNamed(node.callee, "Date") && node.arguments.length === 0)
        addImpurity("new Date()", node);
    },
    CallExpression: (node) => {
      if (isNamed(node.callee, "Date")) addImpurity("Date()", node);
      if (isNamed(node.callee, "require")) addImport(node.arguments[0] ?? node);
      if (node.callee.type === "Identifier" && isGlobal(node.callee.name)) {
        addImpurity(node.callee.name, node);
      }
    },
    MemberExpression: (node) => {
      if (node.object.type !== "Identifier") return;
      const { name } = node.object;
      const member = memberName(node);
      if (impureMembers.has(`${name}.${member}`)) addImpurity(`${name}.${member}`, node);
      else if (isGlobal(name)) addImpurity(name, node);
    },
  }).visit(program);
  return { imports, impurities };
};

/** Names that the file itself gives to variables and parameters, such as the `window` of a plot. */
const declaredNames = (program: Program): ReadonlySet<string> => {
  const names = new Set<string>();
  const add = (node: Node): void => {
    if (node.type === "Identifier") names.add(node.name);
    if (node.type === "AssignmentPattern") add(node.left);
    if (node.type === "ArrayPattern") for (const each of node.elements) if (each) add(each);
    if (node.type === "ObjectPattern") {
      for (const each of node.properties)
        add(each.type === "Property" ? each.value : each.argument);
    }
  };
  new Visitor({
    VariableDeclarator: (node) => add(node.id),
    ArrowFunctionExpression: (node) => node.params.forEach(add),
    FunctionDeclaration: (node) => node.params.forEach(add),
    FunctionExpression: (node) => node.params.forEach(add),
  }).visit(program);
  return names;
};

const isNamed = (node: Node, name: string): boolean =>
  node.type === "Identifier" && node.name === name;

const memberName = ({ property }: { property: Node }): string => {
  if (property.type === "Identifier") return property.name;
  return property.type === "Literal" ? String(property.value) : "";
};
