import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { now } from "#lib/server/clock.ts";
import { findLearnerByEmail } from "#lib/server/use-cases/find-learner.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { jsonOf, runWords, type Ran } from "#tests/tools/run-command.ts";
import { makeZip } from "#tests/unit/files/make-zip.ts";
import { forEachDatabase } from "./support/for-each-database.ts";

const EMAIL = "ada@example.org";
const PASSWORD = ["four random words here"];
const NOTE = `# Sailing

## Concept) Tack

- Def.)
  - A tack is a turn of the bow through the wind.
  - A jibe is a turn of the stern through the wind.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "notecurve-commands-"));
  writeFileSync(path.join(folder, "sailing.md"), NOTE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

forEachDatabase(({ open, reopen }) => {
  /** A command is a process of its own: it closes the database, and the next one opens it again. */
  const runWordsAlone = async (
    words: readonly string[],
    input: readonly string[] = [],
  ): Promise<Ran> => {
    const ran = await runWords(words, input);
    await reopen();
    return ran;
  };
  const run = (words: string, input: readonly string[] = []): Promise<Ran> =>
    runWordsAlone(words.split(" "), input);

  test("learner create makes an account once, with the password from standard input", async () => {
    await open();
    expect((await run(`learner create ${EMAIL} --zone Europe/London`, PASSWORD)).status).toBe(0);
    expect(await findLearnerByEmail(EMAIL)).toMatchObject({ zone: "Europe/London" });
    expect(await run(`learner create ${EMAIL}`, PASSWORD)).toMatchObject({ status: 1 });
    expect(await run("learner create other@example.org", ["short"])).toMatchObject({ status: 1 });
    expect(await run("learner create other@example.org", [])).toMatchObject({ status: 1 });
    expect(await run("learner create other@example.org --zone Mars", PASSWORD)).toMatchObject({
      status: 2,
    });
  });

  test("import shows a plan, stores it, and stores nothing the second time", async () => {
    await open();
    await run(`learner create ${EMAIL}`, PASSWORD);
    const importing = ["import", folder, "--as", EMAIL, "--json"];
    const planned = jsonOf<{ new: number }[]>(await runWordsAlone([...importing, "--plan"]));
    expect(planned).toEqual([expect.objectContaining({ note: "sailing.md", gone: 0 })]);
    expect(jsonOf(await run(`queue --as ${EMAIL} --json`))).toEqual([]);
    expect(jsonOf(await runWordsAlone(importing))).toEqual(planned);
    const stored = jsonOf<unknown[]>(await run(`queue --as ${EMAIL} --json`));
    expect(stored.length).toBeGreaterThan(0);
    expect(jsonOf(await runWordsAlone(importing))).toEqual([
      expect.objectContaining({ new: 0, gone: 0, unchanged: planned[0]?.new }),
    ]);
    expect(jsonOf(await run(`queue --as ${EMAIL} --json`))).toEqual(stored);
  });

  test("import takes folders with their pictures and zip archives of them, and keeps what it can", async () => {
    await open();
    await run(`learner create ${EMAIL}`, PASSWORD);
    mkdirSync(path.join(folder, "boats", ".git"), { recursive: true });
    writeFileSync(path.join(folder, "boats", "jib.md"), NOTE.replaceAll("tack", "jib"));
    writeFileSync(path.join(folder, "boats", "empty.md"), "\n");
    writeFileSync(path.join(folder, "boats", ".git", "other.md"), NOTE);
    writeFileSync(path.join(folder, "boats", "jib.png"), "\x89PNG\r\n\x1a\n and more", "latin1");
    writeFileSync(path.join(folder, "boats", "bad.png"), "no picture");
    const imported = await runWordsAlone(["import", folder, "--as", EMAIL, "--json"]);
    expect(jsonOf(imported)).toEqual([
      expect.objectContaining({ note: "boats/empty.md", leftOut: true, new: 0 }),
      expect.objectContaining({ note: "boats/jib.md" }),
      expect.objectContaining({ note: "sailing.md" }),
    ]);
    expect(imported.warned).toMatch(/bad\.png:1: left out\. The file is no picture/);
    expect(imported.warned).toMatch(/boats\/empty\.md:1: found a note without text/);

    const archive = path.join(folder, "all.zip");
    writeFileSync(archive, await makeZip([["boat/sailing.md", NOTE]]));
    expect(jsonOf(await runWordsAlone(["import", archive, "--as", EMAIL, "--json"]))).toEqual([
      expect.objectContaining({ note: "sailing.md", new: 0, gone: 0 }),
    ]);
    writeFileSync(archive, "no archive");
    expect(await runWordsAlone(["import", archive, "--as", EMAIL])).toMatchObject({
      status: 1,
      warned: expect.stringMatching(/all\.zip:1: The file is no whole zip archive\./),
    });
  });

  test("a note that cannot be read refuses the whole folder by its name", async () => {
    await open();
    await run(`learner create ${EMAIL}`, PASSWORD);
    writeFileSync(path.join(folder, "zz.md"), Uint8Array.of(0xff, 0xff, 0x00));
    expect(await runWordsAlone(["import", folder, "--as", EMAIL])).toMatchObject({
      status: 1,
      warned: expect.stringMatching(/zz\.md:1: /),
    });
    expect(jsonOf(await run(`queue --as ${EMAIL} --json`))).toEqual([]);
  });

  test("import asks before more than half of the cards go", async () => {
    await open();
    await run(`learner create ${EMAIL}`, PASSWORD);
    await runWordsAlone(["import", folder, "--as", EMAIL]);
    writeFileSync(path.join(folder, "sailing.md"), "# Sailing\n");
    const importing = ["import", folder, "--as", EMAIL];
    const refused = await runWordsAlone(importing);
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.warned).toContain("--yes");
    expect((await runWordsAlone([...importing, "--yes"])).status).toBe(0);
    expect(jsonOf(await run(`queue --as ${EMAIL} --json`))).toEqual([]);
  });

  test("queue, log and check agree on what was reviewed", async () => {
    await open();
    await run(`learner create ${EMAIL}`, PASSWORD);
    await runWordsAlone(["import", folder, "--as", EMAIL]);
    const [first] = jsonOf<{ cardId: string; state: string }[]>(
      await run(`queue --as ${EMAIL} --json`),
    );
    expect(first?.state).toBe("new");
    const learner = await findLearnerByEmail(EMAIL);
    if (!learner) throw new Error("no learner");
    const event = {
      id: crypto.randomUUID(),
      type: "review",
      cardId: first?.cardId,
      grade: 4,
      at: now(),
      zone: "UTC",
      dayStart: 4,
      durationMillis: 2_000,
    };
    await recordReviews(learner, [event], now());
    expect(jsonOf(await run(`log --as ${EMAIL} --json`))).toEqual([
      expect.objectContaining({ id: event.id, type: "review", grade: 4, undone: false }),
    ]);
    const states = jsonOf<{ cardId: string }[]>(await run(`queue --as ${EMAIL} --json`));
    expect(states.map(({ cardId }) => cardId)).not.toContain(first?.cardId);
    expect(await run("check")).toMatchObject({ status: 0 });
  });

  test("a learner who does not exist is refused with what to do", async () => {
    await open();
    for (const command of ["queue", "log"]) {
      const { status, warned } = await run(`${command} --as nobody@example.org --json`);
      expect(status).toBe(1);
      expect(warned).toContain("notecurve learner create nobody@example.org");
    }
    expect((await run("queue")).status).toBe(2);
  });

  test("learner reset sets a new password", async () => {
    await open();
    await run(`learner create ${EMAIL}`, PASSWORD);
    expect((await run(`learner reset ${EMAIL}`, ["another set of words"])).status).toBe(0);
    expect((await run("learner reset nobody@example.org", PASSWORD)).status).toBe(1);
  });
});
