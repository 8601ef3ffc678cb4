import { describe, expect, it } from "vitest";
import { readZip, ZIP_LIMITS } from "#lib/domain/files/index.ts";
import { FLAGS, makeZip, overlapping, renamed, UNPACKED_SIZE, withField } from "./make-zip.ts";

const pathsIn = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const reading = await readZip(bytes);
  return reading.kind === "entries" ? reading.entries.map(({ path }) => path) : [reading.reason];
};

const reasonOf = async (bytes: Uint8Array, limits = ZIP_LIMITS): Promise<string> => {
  const reading = await readZip(bytes, limits);
  return reading.kind === "refused" ? reading.reason : "read";
};

describe("a zip archive", () => {
  it("gives its notes and pictures with their paths and bytes", async () => {
    const reading = await readZip(
      await makeZip([
        ["nets/übung.md", "# Pooling"],
        ["nets/map.png", "no matter what"],
      ]),
    );
    if (reading.kind !== "entries") throw new Error(reading.reason);
    expect(reading.entries.map(({ path }) => path)).toEqual(["nets/übung.md", "nets/map.png"]);
    expect(new TextDecoder().decode(reading.entries[0]?.bytes)).toBe("# Pooling");
  });

  it("passes over what a Mac adds, dot files, folders and files of other kinds", async () => {
    const zip = await makeZip([
      ["a.md", "a"],
      ["__MACOSX/._a.md", "b"],
      [".obsidian/c.md", "c"],
      ["nets/.hidden.md", "d"],
      ["slides.pdf", "e"],
      [".DS_Store", "f"],
    ]);
    expect(await pathsIn(zip)).toEqual(["a.md"]);
  });

  it.each([
    ["../../notes.md", "leads out"],
    ["/etc/notes.md.", "leads out"],
    ["C:/x/notes.md.", "leads out"],
    ["a\\b\\notes.md.", "whole zip archive|leads out|backslashes"],
    ["ab/../notes.md", "leads out"],
  ])("with a file named %j is refused", async (name, reason) => {
    const honest = "aaaaaaaaaaa.md".slice(14 - name.length).padEnd(name.length, "b");
    const zip = renamed(await makeZip([[honest, "# A"]]), honest, name);
    expect(await reasonOf(zip)).toMatch(new RegExp(reason, "u"));
  });

  it("that is refused for a path out of it names the path, a long one by its beginning", async () => {
    const nameOut = async (name: string): Promise<string> => {
      const honest = "a".repeat(name.length - 3).concat(".md");
      return reasonOf(renamed(await makeZip([[honest, "# A"]]), honest, name));
    };
    expect(await nameOut("../../notes.md")).toContain("“../../notes.md”");
    expect(await nameOut("/etc/notes.md")).toContain("“/etc/notes.md”");
    expect(await nameOut(`../${"far/".repeat(30)}notes.md`)).toMatch(/“\.\.\/(?:far\/)+[^”]* …”/u);
  });

  it("of too many files is refused", async () => {
    const zip = await makeZip(["a.md", "b.md", "c.md"].map((path) => [path, path]));
    expect(await reasonOf(zip, { ...ZIP_LIMITS, filesAtMost: 2 })).toMatch(/more than 2 notes/u);
    expect(await reasonOf(zip, { ...ZIP_LIMITS, listedAtMost: 2 })).toMatch(/more than 2 files/u);
  });

  it("that unpacks to too much is refused while it is unpacked", async () => {
    const zip = await makeZip([["bomb.md", "0".repeat(12 * 1024 * 1024)]]);
    expect(zip.length).toBeLessThan(20_000);
    expect(await reasonOf(zip)).toMatch(/“bomb\.md” unpacks to more than 10 MB/u);
    const many = await makeZip(["a.md", "b.md", "c.md"].map((path) => [path, "0".repeat(900)]));
    expect(await reasonOf(many, { ...ZIP_LIMITS, bytesAtMost: 2_000 })).toMatch(/more than notes/u);
  });

  it("that lies about its size is refused all the same", async () => {
    const zip = withField(
      await makeZip([["bomb.md", "0".repeat(12 * 1024 * 1024)]]),
      UNPACKED_SIZE,
      10,
    );
    expect(await reasonOf(zip)).not.toBe("read");
  });

  it("whose files lie over one another is refused", async () => {
    const zip = await makeZip([
      ["a.md", "0".repeat(5_000)],
      ["b.md", "0".repeat(5_000)],
    ]);
    expect(await reasonOf(overlapping(zip))).not.toBe("read");
  });

  it("with a password is refused, and says so", async () => {
    const zip = withField(await makeZip([["a.md", "# A"]]), FLAGS, 1);
    expect(await reasonOf(zip)).toBe("The archive has a password.");
  });

  it("that breaks off anywhere, or is none, is refused", async () => {
    const zip = await makeZip([["a.md", "# A note that is long enough to be packed"]]);
    for (let length = 0; length < zip.length; length += 1)
      expect(await reasonOf(zip.subarray(0, length))).toBe("The file is no whole zip archive.");
    expect(await reasonOf(new TextEncoder().encode("# A note"))).toMatch(/no whole zip/u);
  });

  it("of which any byte was changed is read or refused, and never throws", async () => {
    const zip = await makeZip([["a.md", "# A note that is long enough to be packed"]]);
    for (let at = 0; at < zip.length; at += 1) {
      const broken = zip.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(["entries", "refused"]).toContain((await readZip(broken)).kind);
    }
  });
});
