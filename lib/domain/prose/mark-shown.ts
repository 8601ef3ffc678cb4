import type { ElementContent } from "hast";

/** `==` at a place in a run of siblings, and whether it may open or close there. */
type Part =
  { kind: "node"; node: ElementContent } | { kind: "mark"; mayOpen: boolean; mayClose: boolean };

const SPACE = /\s/u;
const WORD = /[\p{L}\p{N}=]/u;

const splitText = (value: string): Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (const { index } of value.matchAll(/==/gu)) {
    if (index > from)
      parts.push({ kind: "node", node: { type: "text", value: value.slice(from, index) } });
    const before = value[index - 1] ?? "";
    const after = value[index + 2] ?? "";
    parts.push({
      kind: "mark",
      mayOpen: !WORD.test(before) && !SPACE.test(after) && after !== "=",
      mayClose: !SPACE.test(before) && after !== "=",
    });
    from = index + 2;
  }
  if (from < value.length)
    parts.push({ kind: "node", node: { type: "text", value: value.slice(from) } });
  return parts;
};

const asNode = (part: Part): ElementContent =>
  part.kind === "node" ? part.node : { type: "text", value: "==" };

/** Wraps what stands between `==` and `==` among these siblings in `<mark class="cloze-shown">`. */
export const markShown = (children: readonly ElementContent[]): ElementContent[] => {
  const parts = children.flatMap((child): Part[] =>
    child.type === "text" ? splitText(child.value) : [{ kind: "node", node: child }],
  );
  const out: ElementContent[] = [];
  let opened: { at: number } | null = null;
  for (const part of parts) {
    if (part.kind === "mark" && opened !== null && part.mayClose && out.length > opened.at + 1) {
      const inside = out.splice(opened.at).slice(1);
      const properties = { className: ["cloze-shown"] };
      out.push({ type: "element", tagName: "mark", properties, children: inside });
      opened = null;
      continue;
    }
    if (part.kind === "mark" && opened === null && part.mayOpen) opened = { at: out.length };
    out.push(asNode(part));
  }
  return out;
};
