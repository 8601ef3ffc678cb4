import { expect, it } from "vitest";
import { readLoneNote } from "#lib/client/read-note-file.ts";

const read = (path: string, text = "# A\n") => {
  const bytes = new TextEncoder().encode(text);
  return readLoneNote({ path, size: bytes.length, bytes: () => Promise.resolve(bytes) });
};

it.each(["a.md", "A.MARKDOWN", "notes/a.txt", "README", "notes.d/README", "8.2 Nets.md"])(
  "a file %j that is chosen alone is read as a note",
  async (path) => {
    expect(await read(path)).toEqual({ kind: "text", text: "# A\n" });
  },
);

it.each(["strings.json", "list.mjs", "table.csv", "8.2.html"])(
  "a file %j is no note by its name, and what to do is said",
  async (path) => {
    expect(await read(path)).toMatchObject({
      kind: "unreadable",
      hint: expect.stringContaining("paste its text"),
    });
  },
);

it("of a file that is no text the kind is said before its name", async () => {
  expect(await read("paper.pdf", "%PDF-1.4")).toMatchObject({
    reason: "The file is a PDF, not text.",
  });
});

it("a file without text is no note", async () => {
  expect(await read("a.md", " \r\n")).toMatchObject({ reason: "There is no text in this file." });
});
