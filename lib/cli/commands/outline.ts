import {
  parseNote,
  type Concept,
  type Item,
  type Note,
  type Section,
} from "#lib/domain/notes/index.ts";
import { checkNoteExercises } from "#lib/server/use-cases/check-note-exercises.ts";
import { readNoteCards } from "#lib/server/use-cases/note-cards.ts";
import { printJson, readArguments, UsageError, type Command, type Streams } from "../command.ts";
import { readNoteFile } from "../read-files.ts";

const EXCERPT_CHARACTERS = 90;
const excerpt = (text: string): string =>
  text.length > EXCERPT_CHARACTERS ? `${text.slice(0, EXCERPT_CHARACTERS)} …` : text;

const wordsOf = (item: Item): string => {
  if (item.type === "block")
    return `${item.found}) ${item.inline ? excerpt(item.inline.text) : ""}`.trimEnd();
  return item.type === "sentence" ? excerpt(item.text.text) : `(${item.type})`;
};

interface Line {
  readonly depth: number;
  readonly line: number;
  readonly text: string;
}

/** Items in the order of the note; walked with a list of our own, since bullets may be nested thousands deep. */
const itemLines = (items: readonly Item[], depth: number): readonly Line[] => {
  const lines: Line[] = [];
  const waiting = items.map((item) => ({ item, depth })).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    lines.push({ depth: next.depth, line: next.item.span.start.line, text: wordsOf(next.item) });
    const children =
      next.item.type === "block" || next.item.type === "sentence" ? next.item.children : [];
    const inside = next.depth + 1;
    waiting.push(...children.map((item) => ({ item, depth: inside })).toReversed());
  }
  return lines;
};

const conceptLines = (concept: Concept, depth: number): readonly Line[] => [
  { depth, line: concept.span.start.line, text: `# ${concept.name}` },
  ...itemLines(concept.items, depth + 1),
  ...concept.concepts.flatMap((inner) => conceptLines(inner, depth + 1)),
];

const sectionLines = (section: Section, depth: number): readonly Line[] => [
  {
    depth,
    line: section.span.start.line,
    text: `# ${[section.number, section.name].filter(Boolean).join(" ")}`,
  },
  ...itemLines(section.items, depth + 1),
  ...section.concepts.flatMap((concept) => conceptLines(concept, depth + 1)),
  ...section.sections.flatMap((inner) => sectionLines(inner, depth + 1)),
];

const printOutline = (note: Note, streams: Streams): void => {
  const lines = [
    ...itemLines(note.items, 1),
    ...note.concepts.flatMap((concept) => conceptLines(concept, 1)),
    ...note.sections.flatMap((section) => sectionLines(section, 1)),
  ].sort((one, other) => one.line - other.line);
  streams.print(`${note.title}\n`);
  for (const { depth, line, text } of lines) {
    streams.print(`${String(line).padStart(5)} ${"  ".repeat(Math.min(depth, 20))}${text}\n`);
  }
};

export const outline: Command = {
  name: "outline",
  usage: "outline FILE [--json]",
  summary:
    "Prints what the parser finds in a note, and its problems with the line and how to mend them.",
  example: "outline notes/optimization.md",
  run: async (words, streams) => {
    const { values, positionals } = readArguments(words, {
      json: { type: "boolean", default: false },
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError("Name one file.");
    const { markdown } = await readNoteFile(file);
    const note = parseNote(markdown);
    const { problems } = await checkNoteExercises(readNoteCards(markdown));
    if (values.json) printJson(streams, [{ ...note, problems }]);
    else {
      printOutline(note, streams);
      for (const { line, found, expected, hint } of problems) {
        streams.print(`${file}:${line}: found ${found}, expected ${expected}. ${hint}\n`);
      }
    }
    return 0;
  },
};
