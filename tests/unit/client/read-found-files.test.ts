import { expect, it } from "vitest";
import type { FoundFile } from "#lib/client/found-files.ts";
import { readFoundFiles } from "#lib/client/read-found-files.ts";
import { makeZip } from "../files/make-zip.ts";

const file = (path: string, content: string | Uint8Array<ArrayBuffer>): FoundFile => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { path, size: bytes.length, bytes: () => Promise.resolve(bytes) };
};
const read = (files: readonly FoundFile[], controller = new AbortController()) => {
  const seen: string[] = [];
  const onProgress = (done: number, of: number): void => void seen.push(`${done}/${of}`);
  return readFoundFiles(files, { signal: controller.signal, onProgress }).then((result) => ({
    ...result,
    seen,
  }));
};

it("a folder gives its notes and pictures; what is neither is left out, hidden files without a word", async () => {
  const result = await read([
    file("sub/b.markdown", "# B"),
    file("a.md", "# A"),
    file("sub/picture.png", "…"),
    file("list.pdf", "…"),
    file("notes.txt", "…"),
    file(".obsidian/x.json", "{}"),
  ]);
  expect(result.notes).toEqual([
    { path: "a.md", markdown: "# A" },
    { path: "sub/b.markdown", markdown: "# B" },
  ]);
  expect(result.pictures.map(({ path }) => path)).toEqual(["sub/picture.png"]);
  expect(result.others).toEqual(["list.pdf", "notes.txt"]);
  expect(result.faults).toEqual([]);
  expect(result.seen.at(-1)).toBe("5/5");
});

it("a note that cannot be read is a fault by its name, and the others are read", async () => {
  const result = await read([file("bad.md", "%PDF-1.4"), file("good.md", "# Good")]);
  expect(result.notes.map(({ path }) => path)).toEqual(["good.md"]);
  expect(result.faults).toEqual([expect.stringMatching(/^bad\.md: The file is a PDF/u)]);
});

it("a note over 2 MB is told its size without being read", async () => {
  const bytes = () => Promise.reject(new Error("read"));
  const huge: FoundFile = { path: "huge.md", size: 5 * 1024 * 1024, bytes };
  const { faults } = await read([huge, file("good.md", "# Good")]);
  expect(faults).toEqual([expect.stringMatching(/^huge\.md: The file has 5\.0 MB\./u)]);
});

it("a file that has gone since it was chosen is a fault by its name, and the others are read", async () => {
  const gone = (path: string): FoundFile => ({
    path,
    size: 1,
    bytes: () => Promise.reject(new DOMException("gone", "NotFoundError")),
  });
  const { faults, notes } = await read([gone("a.md"), gone("b.zip"), file("good.md", "# Good")]);
  expect(notes.map(({ path }) => path)).toEqual(["good.md"]);
  expect(faults).toEqual([
    expect.stringMatching(/^b\.zip: .+choose it again\.$/u),
    expect.stringMatching(/^a\.md: .+choose it again\.$/u),
  ]);
});

it("an archive too large for the memory of a page is refused before it is read", async () => {
  const bytes = () => Promise.reject(new Error("read"));
  const { faults } = await read([{ path: "all.zip", size: 3 * 1024 ** 3, bytes }]);
  expect(faults).toEqual([expect.stringMatching(/^all\.zip: The archive is over 512 MB\./u)]);
});

it("an archive is opened, and its one folder is in no path", async () => {
  const zip = await makeZip([
    ["Notes/a.md", "# A"],
    ["Notes/sub/b.md", "# B"],
  ]);
  const result = await read([file("notes.zip", new Uint8Array(zip))]);
  expect(result.notes.map(({ path }) => path)).toEqual(["a.md", "sub/b.md"]);
});

it("an archive that is none is a fault, and says what to do", async () => {
  const result = await read([file("notes.zip", "no archive")]);
  expect(result.notes).toEqual([]);
  expect(result.faults).toEqual([expect.stringMatching(/^notes\.zip: .+\. .+\.$/u)]);
});

it("reading stops when it is cancelled", async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(read([file("a.md", "# A")], controller)).rejects.toThrow();
});
