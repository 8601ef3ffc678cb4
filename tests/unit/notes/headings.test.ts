import { describe, expect, it } from "vitest";
import { aliasesOf, bareName, nameKey, parseNote } from "#lib/domain/notes/index.ts";
import { faults, problemsOf, sketch } from "./sketch.ts";

describe("headings", () => {
  it("cut their number from the name and keep it", () => {
    expect(parseNote("#  8.2 Challenges ##\n## 5.4.4. Trading off\n## 6: End")).toMatchObject({
      title: "Challenges",
      number: "8.2",
      sections: [
        { number: "5.4.4", name: "Trading off", level: 2 },
        { number: "6", name: "End" },
      ],
    });
  });

  it("hang on the nearest heading before them with a smaller level", () => {
    const note =
      "# T\n## 1 A\n### Concept) B\n#### Concept) C\n### Concept) D\n## 2 E\n#### Concept) F";
    expect(sketch(note)).toEqual([
      "title T",
      "section 1 A",
      "  concept B",
      "    concept C",
      "  concept D",
      "section 2 E",
      "  concept F",
    ]);
  });

  it("tell the kind of concept by their label", () => {
    const kinds = [
      "Concept",
      "Question",
      "Review",
      "Operation",
      "Model",
      "Tech.",
      "Theorem 3.2",
      "E.g.",
      "Analysis",
    ];
    const note = parseNote(`# T\n${kinds.map((kind) => `### ${kind}) X`).join("\n")}`);
    expect(note.concepts.map(({ kind }) => kind)).toEqual([
      "concept",
      "question",
      "review",
      "operation",
      "model",
      "tech",
      "thm",
      "eg",
      "free",
    ]);
    expect(note.concepts.every(({ name }) => name === "X")).toBe(true);
  });

  it("with a kind and no name are blocks of the concept around them", () => {
    expect(sketch("# T\n### Concept) A\n#### Props.)\n- a\n#### Edge Cases)\n- b")).toEqual([
      "title T",
      "concept A",
      "  prop:",
      "    - a",
      "  free:",
      "    - b",
    ]);
  });

  it("with an unknown kind, no name and no concept around are concepts of that name", () => {
    expect(sketch("# T\n### Convention)\n- a\n### Solutions)\n#### Softmax\n- b")).toEqual([
      "title T",
      "free Convention",
      "  - a",
      "sol:",
      "plain Softmax",
      "  - b",
    ]);
  });

  it("that are plain open a section up to ##, a concept below", () => {
    expect(sketch("# T\n## Part\n### Thing\n#### 1.2 Numbered thing")).toEqual([
      "title T",
      "section Part",
      "  plain Thing",
      "    numbered 1.2 Numbered thing",
    ]);
  });

  it("have the anchors that GitHub gives them", () => {
    const note = parseNote(
      "# T\n### Concept) Cost Function (Loss, Error)\n### Concept) [ReLU](x) vs `y`\n### A\n### A",
    );
    expect(note.concepts.map(({ anchor }) => anchor)).toEqual([
      "concept-cost-function-loss-error",
      "concept-relu-vs-y",
      "a",
      "a-1",
    ]);
  });

  it("with the same text have anchors of their own, whatever they are", () => {
    const note = parseNote("# T\n### A\n### A\n### A-1\n### A\n### T");
    expect(note.concepts.map(({ anchor }) => anchor)).toEqual(["a", "a-1", "a-1-1", "a-2", "t-1"]);
    expect(note.concepts.map(({ name }) => name)).toEqual(["A", "A", "A-1", "A", "T"]);
  });

  it("in any script keep their name and anchor", () => {
    const note = parseNote(
      "# عنوان\n## 1.1 שיעור\n### Concept) 学习率 🚀 (Lernrate)\n- [a](#concept-学习率--lernrate)",
    );
    expect(note.title).toBe("عنوان");
    expect(note.sections[0]).toMatchObject({ number: "1.1", name: "שיעור" });
    expect(note.sections[0]?.concepts[0]).toMatchObject({
      name: "学习率 🚀 (Lernrate)",
      aliases: ["Lernrate"],
      anchor: "concept-学习率--lernrate",
    });
    expect(note.problems).toEqual([]);
  });

  it("are no headings without a space, from six marks on or far to the right", () => {
    expect(sketch("# T\n##Name\n\n####### x\n\n    # y")).toEqual([
      "title T",
      "- ##Name",
      "- ####### x",
      "- # y",
    ]);
  });
});

describe("names", () => {
  it("hold aliases in their last parentheses", () => {
    expect(aliasesOf("Gradient Descent (Method of Steepest Descent)")).toEqual([
      "Method of Steepest Descent",
    ]);
    expect(aliasesOf("Cost (Loss, Error) Function")).toEqual(["Loss", "Error"]);
    expect(aliasesOf("Asterisk (*)")).toEqual([]);
    expect(aliasesOf("The value f(x)")).toEqual([]);
  });

  it("have a key without aliases, capitals and signs", () => {
    expect(bareName("Cost Function (Loss Function)")).toBe("Cost Function");
    expect(nameKey("Newton's Method (NM)")).toBe("newton-s-method");
    expect(nameKey("Übergang / 学習")).toBe("übergang-学習");
    expect(nameKey("$$")).toBe("untitled");
  });
});

describe("headings with a fault", () => {
  it("no title, or two", () => {
    expect(faults("- a")).toEqual(["no-title 1"]);
    expect(faults("")).toEqual(["no-title 1"]);
    expect(faults("# A\n# B")).toEqual(["second-title 2"]);
  });

  it("levels that jump; four marks under the title are common", () => {
    expect(faults("# T\n#### a")).toEqual([]);
    expect(faults("# T\n##### a")).toEqual(["level-jump 2"]);
    expect(faults("# T\n## a\n#### b")).toEqual([]);
    expect(problemsOf("# T\n## a\n##### b")).toMatchObject([{ line: 3, found: "##### under ##" }]);
  });

  it("no space, no name", () => {
    expect(problemsOf("# T\n##Name")).toMatchObject([{ line: 2, hint: "Write ## Name" }]);
    expect(faults("# T\n### Concept)\n##\n### Props.)\n- a")).toEqual([
      "heading-without-name 2",
      "heading-without-name 3",
    ]);
  });

  it("links to an anchor that none has, with the nearest one", () => {
    expect(
      problemsOf("# T\n### Concept) Learning Rate\n- [a](#concept-lerning-rate)"),
    ).toMatchObject([
      { line: 3, found: "#concept-lerning-rate", hint: "Did you mean `#concept-learning-rate`?" },
    ]);
    expect(
      problemsOf(
        "# T\n### Concept) Max Pooling (Subsampling)\n### Concept) Stride\n- [a](#poling)",
      ),
    ).toMatchObject([{ hint: "Did you mean `#concept-max-pooling-subsampling`?" }]);
    expect(problemsOf("# T\n- [a](#elsewhere)")).toMatchObject([
      { hint: "No heading has this anchor." },
    ]);
  });

  it("not anchors that a heading, a named element or the page itself has", () => {
    const links = "[a](#t) [b](#here) [c](#concept-fx-theta) [d](#top) [e](#)";
    expect(faults(`# T\n<a id="here"></a>\n### Concept) $\`f(x)\`$ Theta\n- ${links}`)).toEqual([]);
  });
});
