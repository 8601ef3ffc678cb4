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

  it("may have a line break behind it, and marks that show nothing before it", () => {
    expect(labelOf("Def.)<br>")).toBe("def:");
    expect(labelOf("Two sides) <br/> <br>")).toBe("free:");
    expect(labelOf("\u200fDef.) גודל")).toBe("def: גודל");
    expect(sketch("# T\n\u200f- Def.)\n\u200f  - a\u200b")).toEqual([
      "title T",
      "def:",
      "  - a\u200b",
    ]);
  });

  it("is not looked for beyond 80 characters or on the next line", () => {
    expect(labelOf(`${"a".repeat(81)})`)?.startsWith("- ")).toBe(true);
    expect(sketch("# T\n- a\n  Def.)")).toEqual(["title T", "- a Def.)"]);
  });
});

describe("a question of the learner's own", () => {
  it.each([
    "- Q.) What?\n- A.) That.",
    "- Q.) What?\n  - A.) That.",
    "- **Q.)** What?\n  - A.)\n    - That.",
    "Q.) What?\n\nA.) That.",
    "- Def.)\n  - Q.) What?\n  - A.) That.\n  - Q.) Which?\n  - A.) This.",
  ])("has its answer below it or behind it: %j", (text) => {
    expect(faults(`# T\n${text}`)).toEqual([]);
  });

  it("without an answer, and an answer without a question, are reported", () => {
    expect(problemsOf("# T\n- Q.) What?\n- a\n- A.) That.\n- Q.) Which?")).toMatchObject([
      { kind: "question-without-answer", line: 2, hint: "Write the answer behind `A.)`." },
      { kind: "answer-without-question", line: 4 },
      { kind: "question-without-answer", line: 5 },
    ]);
  });

  it("is written with a full stop; anything near gets a guess", () => {
    for (const line of ["Q) What?", "q.) What?", "Q)\n  - What?"])
      expect(problemsOf(`# T\n- ${line}`)).toMatchObject([{ hint: "Did you mean `Q.)`?" }]);
    expect(faults("# T\n- a) one\n- A) two\n- b) three")).toEqual([]);
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

  it("that end in a full stop or colon are reported", () => {
    const lines = [
      "Def: A model is",
      "Def.: A model is",
      "**Def.** A model is",
      "**Definition.** A model is",
      "**Theorem 3.2:** Each model is",
      "**Example**: a model",
      "Definition 2. A model is",
      "Def.） A model is",
    ];
    for (const line of lines)
      expect(faults(`# T\n- ${line}`)).toEqual(["label-without-parenthesis 2"]);
    expect(problemsOf("# T\n- **Definition.** A model is")).toMatchObject([
      { found: "Definition.", hint: "If this is a label, write `Definition)`." },
    ]);
  });

  it("that are nearly known and have words behind them get a guess", () => {
    expect(hints("Defintion) A model is")).toEqual(["Did you mean `Definition)`?"]);
    expect(hints("Intepretation) It is")).toEqual(["Did you mean `Interpretation)`?"]);
  });

  it("that name the kind of a heading get a guess too", () => {
    expect(problemsOf("# T\n### Cocnept) Pooling\n#### Prposition) X")).toMatchObject([
      { line: 2, hint: "Did you mean `Concept)`?" },
    ]);
    expect(faults("# T\n### Models) Pooling\n### Analysis) X\n### Kernel) Y")).toEqual([]);
  });

  it("that are a whole heading without parenthesis are reported", () => {
    expect(problemsOf("# T\n### Concept) A\n#### Props.\n- a\n#### Definition\n- b")).toMatchObject(
      [
        { line: 3, found: "Props.", expected: "Props.)" },
        { line: 5, found: "Definition", expected: "Definition)" },
      ],
    );
    expect(faults("# T\n## Definition\n### Motivation\n### Examples")).toEqual([]);
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
    const sentences = [
      "**Applications** of it",
      "**Term** : text",
      "**Stride:** a step",
      "Example: a model",
      "One (small) model) is",
    ];
    for (const line of sentences) expect(faults(`# T\n- ${line}`)).toEqual([]);
  });
});
