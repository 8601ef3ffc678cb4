import { planImport, type CardInDeck, type Change } from "#lib/domain/cards/index.ts";
import { checkNoteExercises } from "#lib/server/use-cases/check-note-exercises.ts";
import { readNoteCards, type NoteCard } from "#lib/server/use-cases/note-cards.ts";
import { printJson, readArguments, UsageError, type Command, type Streams } from "../command.ts";
import { readNoteFile } from "../read-files.ts";

const cardsOf = async (path: string): Promise<readonly NoteCard[]> => {
  const { markdown } = await readNoteFile(path);
  return (await checkNoteExercises(readNoteCards(markdown))).cards;
};

/** Cards as if they had just been imported. */
const deckOf = (cards: readonly NoteCard[]): readonly CardInDeck[] =>
  cards.map(({ slot, prompt, answer, source, sectionName }) => ({
    id: slot,
    slot,
    prompt,
    answer,
    source,
    sectionName,
    archived: false,
  }));

const rowOf = (oldLines: ReadonlyMap<string, number>) => (change: Change<NoteCard>) => {
  if (change.change === "gone") {
    const { slot, prompt, answer } = change.was;
    return { change: change.change, prompt, answer, line: oldLines.get(slot) ?? null };
  }
  const { prompt, answer, line } = change.next;
  const row = { change: change.change, prompt, answer, line };
  if (change.change === "new" || change.change === "unchanged") return row;
  return { ...row, was: { prompt: change.was.prompt, answer: change.was.answer } };
};

type Row = ReturnType<ReturnType<typeof rowOf>>;

const printRows = (rows: readonly Row[], counts: Record<string, number>, streams: Streams) => {
  streams.print(
    `${Object.entries(counts)
      .map(([change, count]) => `${count} ${change}`)
      .join(", ")}\n\n`,
  );
  for (const row of rows) {
    if (row.change === "unchanged") continue;
    streams.print(`${row.change}, line ${row.line}\n`);
    if ("was" in row) streams.print(`  was: ${row.was.prompt}\n       → ${row.was.answer}\n`);
    streams.print(`  ${row.prompt}\n  → ${row.answer}\n\n`);
  }
};

export const plan: Command = {
  name: "plan",
  usage: "plan OLD NEW [--json]",
  summary:
    "Says what importing NEW over OLD does to each card: unchanged, reworded, moved, new or gone. Stores nothing.",
  example: "plan notes/optimization.md notes/optimization-edited.md",
  run: async (words, streams) => {
    const { values, positionals } = readArguments(words, {
      json: { type: "boolean", default: false },
    });
    const [old, next, ...more] = positionals;
    if (old === undefined || next === undefined || more.length > 0)
      throw new UsageError("Name two files: the old text and the new one.");
    const before = await cardsOf(old);
    const after = await cardsOf(next);
    const { counts, changes } = planImport(deckOf(before), after);
    const oldLines = new Map(before.map(({ slot, line }) => [slot as string, line]));
    const rows = changes.map(rowOf(oldLines));
    if (values.json) printJson(streams, rows);
    else printRows(rows, counts, streams);
    return 0;
  },
};
