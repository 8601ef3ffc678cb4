import { checkNoteExercises } from "#lib/server/use-cases/check-note-exercises.ts";
import { readNoteCards, type ReadNote } from "#lib/server/use-cases/note-cards.ts";
import { printJson, readArguments, UsageError, type Command, type Streams } from "../command.ts";
import { findNoteFiles, readNoteFile, type FileText } from "../read-files.ts";

interface ReadFile extends ReadNote {
  readonly path: string;
}

const readFile = async ({ path, markdown }: FileText): Promise<ReadFile> => ({
  path,
  ...(await checkNoteExercises(readNoteCards(markdown))),
});

const cardsOf = (read: ReadFile) =>
  read.cards.map((card) => ({
    id: `${read.path} ${card.slot}`,
    note: read.path,
    section: card.section,
    concept: card.concept,
    label: card.labelName,
    kind: card.kind,
    line: card.line,
    context: card.context,
    prompt: card.prompt,
    answer: card.answer,
  }));

const refusalsOf = ({ path, refusals }: ReadFile) =>
  refusals.map(({ line, label, gate, reason }) => ({
    note: path,
    line,
    label,
    gate,
    reason,
  }));

const printCards = (cards: ReturnType<typeof cardsOf>, streams: Streams): void => {
  for (const { note, line, kind, context, prompt, answer } of cards) {
    streams.print(
      `${note}:${line}  ${kind}\n  ${context.join(" › ")}\n  ${prompt}\n  → ${answer}\n\n`,
    );
  }
  streams.print(`${cards.length} cards\n`);
};

const printRefusals = (refusals: ReturnType<typeof refusalsOf>, streams: Streams): void => {
  for (const { note, line, label, gate, reason } of refusals) {
    streams.print(`${note}:${line}  ${label || "-"}  ${gate}: ${reason}\n`);
  }
  streams.print(`${refusals.length} refused\n`);
};

export const cards: Command = {
  name: "cards",
  usage: "cards PATH… [--refused] [--json]",
  summary:
    "Prints the cards that notes (files or a folder) give, or with --refused the blocks that give none and why. Stores nothing.",
  example: "cards notes/optimization.md --refused",
  run: async (words, streams) => {
    const { values, positionals } = readArguments(words, {
      refused: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    });
    if (positionals.length === 0) throw new UsageError("Name at least one file or folder.");
    const files: ReadFile[] = [];
    for (const start of positionals) {
      for (const { file } of await findNoteFiles(start))
        files.push(await readFile(await readNoteFile(file)));
    }
    if (values.refused) {
      const refusals = files.flatMap(refusalsOf);
      if (values.json) printJson(streams, refusals);
      else printRefusals(refusals, streams);
    } else {
      const made = files.flatMap(cardsOf);
      if (values.json) printJson(streams, made);
      else printCards(made, streams);
    }
    return 0;
  },
};
