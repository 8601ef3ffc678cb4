/*
 * Prints how long reading and carding notes takes beside parsing them as plain Markdown, as a ratio measured side by
 * side in one process: npm run bench:notes [-- --notes FOLDER]. Time is CPU time of the whole process, so that what else
 * runs on the machine counts little. The first round is cold: nothing is compiled yet. Nothing here fails; figures
 * are for people.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fromMarkdown } from "mdast-util-from-markdown";
import { findNoteFiles, readNoteFile } from "#lib/cli/read-files.ts";
import { writeCards } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";

const SAMPLE = fileURLToPath(new URL("../../../shared/notes/sample", import.meta.url));
const BUILT_IN = fileURLToPath(new URL("../../prisma/seed/notes", import.meta.url));
const ROUNDS = 9;
const MEGABYTE = 1_000_000;

const { values } = parseArgs({ options: { notes: { type: "string" } } });
const folder = values.notes ?? (existsSync(SAMPLE) ? SAMPLE : BUILT_IN);

const texts: string[] = [];
for (const { file } of await findNoteFiles(folder)) texts.push((await readNoteFile(file)).markdown);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const WAYS = {
  "Markdown alone": (text: string) => fromMarkdown(text),
  "parse a note": (text: string) => parseNote(text),
  "parse and card": (text: string) => writeCards(parseNote(text), () => true),
} as const;
type Way = keyof typeof WAYS;
const ways = Object.keys(WAYS) as Way[];

const secondsOf = (way: Way): number => {
  const start = process.cpuUsage();
  for (const text of texts) WAYS[way](text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
};

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const speedOf = (seconds: number): string =>
  `${(texts.length / seconds).toFixed(0).padStart(7)} notes/s${(bytes / MEGABYTE / seconds).toFixed(2).padStart(8)} MB/s`;

const roundOf = () =>
  Object.fromEntries(ways.map((way) => [way, secondsOf(way)])) as Record<Way, number>;

const first = roundOf();
const rounds = Array.from({ length: ROUNDS }, roundOf);

console.log(`${texts.length} notes, ${(bytes / MEGABYTE).toFixed(2)} MB, ${ROUNDS} rounds\n`);
for (const way of ways) {
  const seconds = medianOf(rounds.map((round) => round[way]));
  const ratio = medianOf(rounds.map((round) => round[way] / round["Markdown alone"]));
  console.log(
    `${way.padEnd(16)}${speedOf(seconds)}   ${ratio.toFixed(2)} × Markdown alone   cold${speedOf(first[way])}`,
  );
}
