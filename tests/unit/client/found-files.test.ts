import { expect, it } from "vitest";
import { filesOfDrop, filesOfInput } from "#lib/client/found-files.ts";

const fileEntry = (name: string) => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (found: (file: File) => void) => found(new File(["# A"], name)),
});

/** Tells its entries a hundred at a time, as browsers do. */
const folderEntry = (name: string, entries: readonly object[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    let at = 0;
    return {
      readEntries: (found: (some: readonly object[]) => void) => {
        found(entries.slice(at, at + 100));
        at += 100;
      },
    };
  },
});

const dropOf = (entries: readonly object[]): DataTransfer =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer;

const pathsOf = async (entries: readonly object[]): Promise<readonly string[]> =>
  (await filesOfDrop(dropOf(entries))).map(({ path }) => path);

it("a dropped folder gives all that is in it, without its own name, however many it holds", async () => {
  const many = Array.from({ length: 250 }, (_, index) => fileEntry(`${index}.md`));
  const paths = await pathsOf([
    folderEntry("Notes", [folderEntry("sub", many), fileEntry("a.md")]),
  ]);
  expect(paths).toHaveLength(251);
  expect(paths).toContain("sub/249.md");
  expect(paths).toContain("a.md");
});

it("of several dropped things each keeps its name", async () => {
  const paths = await pathsOf([folderEntry("Notes", [fileEntry("a.md")]), fileEntry("b.md")]);
  expect(paths).toEqual(["Notes/a.md", "b.md"]);
});

it("the chosen folder's name is in no path; files chosen one by one have theirs", () => {
  const inFolder = new File(["x"], "a.md");
  Object.defineProperty(inFolder, "webkitRelativePath", { value: "Notes/sub/a.md" });
  const alone = new File(["x"], "b.md");
  Object.defineProperty(alone, "webkitRelativePath", { value: "" });
  expect(filesOfInput([inFolder, alone]).map(({ path }) => path)).toEqual(["sub/a.md", "b.md"]);
});
