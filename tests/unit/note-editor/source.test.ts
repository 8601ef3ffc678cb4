import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { continueBullet } from "#app/(study)/notes/_editor/source/bullets.ts";
import { completeLabel } from "#app/(study)/notes/_editor/source/labels.ts";
import { mathLength } from "#app/(study)/notes/_editor/source/math-length.ts";

/** `|` is the cursor. */
const stateAt = (text: string): EditorState => {
  const cursor = text.indexOf("|");
  return EditorState.create({
    doc: text.replace("|", ""),
    selection: { anchor: cursor },
  });
};
const afterEnter = (text: string): string | null => {
  let state = stateAt(text);
  const taken = continueBullet({ state, dispatch: (transaction) => (state = transaction.state) });
  const { head } = state.selection.main;
  const now = state.doc.toString();
  return taken ? `${now.slice(0, head)}|${now.slice(head)}` : null;
};

describe("Enter in a list", () => {
  it.each([
    ["begins the next bullet at the same depth", "  - A sail|", "  - A sail\n  - |"],
    ["counts on", "2. Tack|", "2. Tack\n3. |"],
    ["takes what stands behind the cursor along", "- A| sail", "- A\n- | sail"],
    ["steps out of an empty bullet", "- A\n  - |", "- A\n- |"],
    ["ends the list at an empty bullet that is not indented", "- A\n- |", "- A\n|"],
  ])("%s", (_rule, before, after) => {
    expect(afterEnter(before)).toBe(after);
  });

  it("is an ordinary Enter in a paragraph and before the words of a bullet", () => {
    expect(afterEnter("A sail|")).toBeNull();
    expect(afterEnter("|- A sail")).toBeNull();
  });
});

describe("labels that are offered", () => {
  const offered = (text: string, explicit = false): readonly string[] | null => {
    const state = stateAt(text);
    const result = completeLabel(new CompletionContext(state, state.selection.main.head, explicit));
    return result && result.options.map(({ label }) => label);
  };

  it("come behind two letters at the start of a bullet, or when asked for", () => {
    expect(offered("- De|")).toContain("Def.)");
    expect(offered("  1. Wh|")).toContain("Why?)");
    expect(offered("- |")).toBeNull();
    expect(offered("- |", true)).toContain("Def.)");
  });

  it("do not come in a sentence or a paragraph", () => {
    expect(offered("- A boat, De|")).toBeNull();
    expect(offered("De|")).toBeNull();
  });
});

describe("a formula in the text", () => {
  it.each([
    ["$`a_1 * b`$ c", 11],
    ["$$x$$", 5],
    ["$x$ and $y$", 3],
    [String.raw`$\$ 5$`, 6],
  ])("%s is %i characters long", (text, length) => {
    expect(mathLength(text)).toBe(length);
  });

  it("is no price and nothing that is not closed", () => {
    expect(mathLength("$5 and $10")).toBeNull();
    expect(mathLength("$`x")).toBeNull();
    expect(mathLength("$ x $")).toBeNull();
  });
});
