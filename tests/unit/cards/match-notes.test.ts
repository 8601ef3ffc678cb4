import { describe, expect, it } from "vitest";
import { matchNotes, type NoteText } from "#lib/domain/cards/index.ts";

const text = (path: string, markdown: string, removed = false): NoteText => ({
  path,
  hash: markdown,
  removed,
  markdown: () => markdown,
});
const long = (name: string, from = 0, to = 10): string =>
  Array.from({ length: to - from }, (_, at) => `- ${name} says thing number ${at + from}.`).join(
    "\n",
  );

const matched = (given: readonly NoteText[], deck: readonly NoteText[]) => {
  const { notes, cameFrom } = matchNotes(given, deck);
  return given.map(({ path }, index) =>
    [path, notes[index]?.path ?? "new", cameFrom[index]?.path ?? ""].join(" ").trim(),
  );
};

describe("which note a text is a new text of", () => {
  it("the one at its path, whatever it says", () =>
    expect(matched([text("a.md", long("b"))], [text("a.md", long("a"))])).toEqual(["a.md a.md"]));

  it("a text that stands elsewhere now is the same note", () =>
    expect(
      matched([text("c/b.md", long("a")), text("new.md", long("n"))], [text("a.md", long("a"))]),
    ).toEqual(["c/b.md a.md", "new.md new"]));

  it("a text that was edited too is the note that it is clearly most alike to", () => {
    const deck = [text("a.md", long("a")), text("b.md", long("b"))];
    expect(matched([text("c.md", `${long("b", 2)}\n${long("x", 0, 2)}`)], deck)).toEqual([
      "c.md b.md",
    ]);
  });

  it("and new, where two are as much alike, or none is enough", () => {
    const twins = [text("a.md", long("a")), text("b.md", `${long("a")}\n`)];
    expect(matched([text("c.md", `${long("a")}\n\n`)], twins)).toEqual(["c.md new"]);
    expect(
      matched([text("c.md", `${long("a", 7)}\n${long("x")}`)], [text("a.md", long("a"))]),
    ).toEqual(["c.md new"]);
  });

  it("equal stubs stay with their file names", () => {
    const deck = [text("a/one.md", "# Stub"), text("a/two.md", "# Stub")];
    expect(matched([text("b/two.md", "# Stub"), text("b/one.md", "# Stub")], deck)).toEqual([
      "b/two.md a/two.md",
      "b/one.md a/one.md",
    ]);
  });

  it("no two texts are one note", () => {
    const given = [text("b.md", long("a")), text("c.md", long("a"))];
    expect(matched(given, [text("a.md", long("a"))])).toEqual(["b.md a.md", "c.md new"]);
  });

  it("a removed note comes after a living one that says the same", () => {
    const deck = [text("a.md", long("x"), true), text("b.md", long("a"))];
    expect(matched([text("a.md", long("a"))], deck)).toEqual(["a.md b.md"]);
    expect(matched([text("a.md", long("n"))], deck)).toEqual(["a.md a.md"]);
  });

  it("chapters that move up by one: paths stay, and the last one leaves", () => {
    const deck = ["a", "b", "c"].map((name, at) => text(`0${at}.md`, long(name)));
    const given = [text("00.md", long("b")), text("01.md", `${long("c", 1)}\n- more of this`)];
    expect(matched(given, deck)).toEqual(["00.md 00.md", "01.md 01.md 02.md"]);
  });

  it("one note alone makes no other leave", () => {
    const deck = [text("a.md", long("a")), text("b.md", long("b"))];
    expect(matched([text("a.md", long("b"))], deck)).toEqual(["a.md a.md"]);
  });
});
