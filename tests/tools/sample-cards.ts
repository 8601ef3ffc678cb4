/*
 * Prints cards drawn at random from a folder of notes, to be read one by one as a stranger to the text:
 *   npm run cards:sample -- --seed 7 [--count 100] [--notes FOLDER]
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findNoteFiles, readNoteFile } from "#lib/cli/read-files.ts";
import { seededRandom } from "#lib/domain/random/index.ts";
import { readNoteCards } from "#lib/server/use-cases/note-cards.ts";

const SAMPLE = fileURLToPath(new URL("../../../shared/notes/sample", import.meta.url));

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "100" },
    notes: { type: "string", default: SAMPLE },
  },
});

if (!existsSync(values.notes)) {
  console.error(`There are no notes in ${values.notes}. Name a folder: --notes FOLDER`);
  process.exit(1);
}

const all = [];
for (const { file, path } of await findNoteFiles(values.notes)) {
  const { cards } = readNoteCards((await readNoteFile(file)).markdown);
  all.push(...cards.map((card) => ({ ...card, path })));
}

const random = seededRandom(Number(values.seed));
const drawn = all
  .map((card) => ({ card, order: random.unit() }))
  .sort((left, right) => left.order - right.order)
  .slice(0, Number(values.count));

console.log(`${drawn.length} of ${all.length} cards, seed ${values.seed}\n`);
for (const [index, { card }] of drawn.entries()) {
  console.log(`${index + 1}. ${card.path}:${card.line}  ${card.kind}`);
  console.log(`   ${card.context.join(" › ")}\n   ${card.prompt}\n   → ${card.answer}\n`);
}
