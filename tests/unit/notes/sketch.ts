import { childrenOf, parseNote, type Item, type Step } from "#lib/domain/notes/index.ts";

/** A note's outline as indented lines, so that a test shows shapes: `def: A model …`, `- A sentence.`, `## Name`. */
export const sketch = (markdown: string): string[] => {
  const note = parseNote(markdown);
  return [...(note.title === "" ? [] : [`title ${note.title}`]), ...below(note, 0)];
};

const below = (step: Step, depth: number): string[] =>
  childrenOf(step).flatMap((node) => {
    const indent = "  ".repeat(depth);
    if ("level" in node) {
      const name = `${"number" in node ? `${node.number} ` : ""}${node.name}`;
      return [`${indent}${node.kind} ${name}`.trimEnd(), ...below(node, depth + 1)];
    }
    const line = `${indent}${lineOf(node)}`.trimEnd();
    return "children" in node ? [line, ...below(node, depth + 1)] : [line];
  });

const lineOf = (item: Item): string => {
  if (item.type === "block") return `${item.label}: ${item.inline?.text ?? ""}`;
  if (item.type === "sentence") return `${item.ordinal ?? "-"} ${item.text.text}`;
  return item.type;
};

export const problemsOf = (markdown: string) => parseNote(markdown).problems;

/** Kind and line of each problem. */
export const faults = (markdown: string): string[] =>
  problemsOf(markdown).map(({ kind, line }) => `${kind} ${line}`);

export const inlineOfLine = (words: string) => {
  const [item] = parseNote(`# T\n- ${words}`).items;
  if (item?.type !== "sentence") throw new Error(`no sentence: ${words}`);
  return item.text;
};
