import { describe, expect, it } from "vitest";
import { faults, problemsOf, sketch } from "./sketch.ts";

const labelOf = (line: string) => sketch(`# T\n- ${line}\n  - x`)[1];

const hints = (line: string) => problemsOf(`# T\n- ${line}\n  - x`).map(({ hint }) => hint);

describe("a label", () => {
  it.each([
    ["Def.)", "def:"],
    ["Def)", "def:"],
    ["definition)", "def:"],
    ["Desc.)", "desc:"],
    ["Concepts)", "desc:"],
    ["Props.)", "prop:"],
    ["Property)", "prop:"],
    ["Thm.)", "thm:"],
    ["Theorem 3.2)", "thm:"],
    ["Lemma)", "thm:"],
    ["why?)", "why:"],
    ["Why)", "why:"],
    ["How?)", "how:"],
    ["Algorithm 4.1)", "how:"],
    ["Procedures)", "how:"],
    ["Test)", "test:"],
    ["In practice)", "practice:"],
    ["e.g.)", "eg:"],
    ["E.g)", "eg:"],
    ["Example)", "eg:"],
    ["i.e.)", "ie:"],
    ["Cf.)", "cf:"],
    ["Notations)", "notation:"],
    ["Input Parameters)", "settings:"],
    ["Assumption)", "settings:"],
    ["Interpretation)", "meaning:"],
    ["Applications)", "usage:"],
    ["Objective)", "goal:"],
    ["Why needed?)", "need:"],
    ["Motivation)", "need:"],
    ["Advantages)", "adv:"],
    ["Limitation)", "drw:"],
    ["Kinds)", "types:"],
    ["pf.)", "deriv:"],
    ["Derivation 1)", "deriv:"],
    ["Sol.2)", "sol:"],
    ["Remedy)", "sol:"],
    ["Concept)", "concept:"],
    ["Q.)", "q:"],
    ["A.)", "a:"],
    ["No cards)", "none:"],
    ["Convex optimization problem)", "free:"],
    ["Step 1)", "free:"],
    ["**Def.)**", "def:"],
    ["**Def.**)", "def:"],
  ])("%s means %s", (line, meaning) => {
    expect(labelOf(line)).toBe(meaning);
  });

  it("may have text behind it if the table knows it", () => {
    expect(labelOf("e.g.) Weight Space Symmetry")).toBe("eg: Weight Space Symmetry");
    expect(labelOf("**How?)** Test it")).toBe("how: Test it");
    expect(labelOf("Concept) **Capacity** (of a model)")).toBe(
      "concept: **Capacity** (of a model)",
    );
  });

  it.each([
    "(i.e. a critical point)",
    "pdf (or pmf)",
    "The probability f(x)",
    "One can (usually) do it",
    "a) text behind",
    "Case 1) text behind",
    "**Term** : text",
    "see Def. above) for it",
    "[Def.) x](y.md)",
    "`Def.)`",
    "one two three four five six seven eight nine ten)",
    "in $`x`$)",
  ])("is not %s", (line) => {
    expect(labelOf(line)?.startsWith("- ")).toBe(true);
  });

  it("is not looked for beyond 80 characters or on the next line", () => {
    expect(labelOf(`${"a".repeat(81)})`)?.startsWith("- ")).toBe(true);
    expect(sketch("# T\n- a\n  Def.)")).toEqual(["title T", "- a Def.)"]);
  });
});

describe("labels with a fault", () => {
  it("that hold nothing are reported, but for `No cards)`", () => {
    expect(faults("# T\n- Def.)\n- Why?)\n- No cards)\n- Test)\n  - a")).toEqual([
      "label-empty 2",
      "label-empty 3",
    ]);
  });

  it("that lack their parenthesis are reported with what to write", () => {
    expect(problemsOf("# T\n- Settings\n  - a")).toMatchObject([
      {
        line: 2,
        found: "Settings",
        expected: "Settings)",
        hint: "If this is a label, write `Settings)`.",
      },
    ]);
    expect(faults("# T\n- Def. A model is\n- Why?:\n  - a\n- Prop.] b")).toEqual([
      "label-without-parenthesis 2",
      "label-without-parenthesis 3",
      "label-without-parenthesis 5",
    ]);
  });

  it("that are nearly known get a guess", () => {
    expect(hints("Dfe.)")).toEqual(["Did you mean `Def.)`?"]);
    expect(hints("Definiton)")).toEqual(["Did you mean `Definition)`?"]);
    expect(hints("Exampel)")).toEqual(["Did you mean `Example)`?"]);
    expect(hints("Porp.) every model")).toEqual(["Did you mean `Prop.)`?"]);
  });

  it("are not seen where there are none", () => {
    const lines = [
      "Case)",
      "Model)",
      "Cause)",
      "Comparison)",
      "Step 1)",
      "Intuitions)",
      "Examples of it",
    ];
    for (const line of lines) expect(faults(`# T\n- ${line}\n  - x`)).toEqual([]);
    expect(faults("# T\n- Test.\n- Example\n- e.g. this")).toEqual([]);
  });
});
