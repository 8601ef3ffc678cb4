import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { writeCards } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";
import { canSet } from "#lib/domain/prose/index.ts";

const folder = fileURLToPath(new URL("../../fixtures/notes/cards/", import.meta.url));
const notes = readdirSync(folder).filter((name) => name.endsWith(".md"));

/** Everything that a note gives, to be reviewed as a diff: `vitest -u` writes it anew. */
const listing = (markdown: string): string => {
  const { cards, refusals } = writeCards(parseNote(markdown), canSet);
  const shown = cards.map(
    (card) =>
      `${card.line} ${card.kind} ${card.rule}\n  (${card.context.join(" › ")})\n  Q ${card.prompt}\n  A ${card.answer}\n`,
  );
  const refused = refusals.map(
    ({ line, label, gate }) => `${line} ${label === "" ? "-" : label} ${gate}`,
  );
  return `${shown.join("\n")}\nRefused\n${refused.join("\n")}\n`;
};

test.each(notes)("%s gives its cards and refusals and no others", async (name) => {
  const markdown = readFileSync(folder + name, "utf8");
  await expect(listing(markdown)).toMatchFileSnapshot(
    folder + name.replace(/\.md$/u, ".cards.txt"),
  );
});
