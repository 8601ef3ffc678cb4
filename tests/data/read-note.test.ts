import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { importNote, planNote } from "#lib/server/use-cases/import-note.ts";
import { nextInQueue } from "#lib/server/use-cases/next-in-queue.ts";
import { readNote, type NotePage } from "#lib/server/use-cases/read-note.ts";
import { recordReviews } from "#lib/server/use-cases/record-reviews.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { makeLearner } from "./support/learners.ts";

const NOW = Date.UTC(2026, 10, 24, 12) as Instant;

const POOLING = `# Pooling

### Concept) Pooling

- Def.)
  - Pooling is a reduction of a feature map to fewer positions.
    ![A window](images/window.png)
    ![](images/gone.png)
- Prop.)
  - It is [padded](padding.md#concept-padding) before the [stride](stride.md).
    - See [above](#concept-pooling).
`;
const PADDING = `# Padding

### Concept) Padding

- Def.)
  - Padding is a border of zeros around a feature map.
`;

const store = async (learner: Learner, path: string, markdown: string): Promise<string> => {
  const { basis } = await planNote(learner.id, { path, markdown });
  const imported = await importNote(learner.id, { path, markdown, basis }, NOW);
  return imported.kind === "imported" ? imported.noteId : "";
};
const cardsOf = (page: NotePage | null) => (page?.rows ?? []).flatMap((row) => row.cards);
const htmlOf = (page: NotePage | null): string => JSON.stringify(page?.rows);

forEachDatabase(({ open }) => {
  test("a note says what it builds on, how much of that is learned, what is missing, and who uses it", async () => {
    await open();
    const learner = await makeLearner();
    const pooling = await store(learner, "cnn/pooling.md", POOLING);
    const missing = { kind: "missing", path: "cnn/stride.md", text: "stride" };
    expect((await readNote(learner, pooling, NOW))?.buildsOn).toEqual([
      { kind: "missing", path: "cnn/padding.md", text: "padded" },
      missing,
    ]);
    const padding = await store(learner, "cnn/padding.md", PADDING);
    const page = await readNote(learner, padding, NOW);
    expect(page?.usedBy).toMatchObject([{ noteId: pooling, title: "Pooling" }]);
    const [card, ...others] = cardsOf(page);
    await recordReviews(learner, [reviewOf(card?.cardId ?? "")], NOW);
    const after = await readNote(learner, pooling, NOW);
    expect(after?.buildsOn).toEqual([
      { kind: "there", noteId: padding, title: "Padding", learned: 1, cards: others.length + 1 },
      missing,
    ]);
    expect(htmlOf(after)).toContain(`/notes/${padding}#concept-padding`);
    expect(htmlOf(after)).toContain("not imported: cnn/stride.md");
    expect(htmlOf(after)).toContain(String.raw`href=\"#concept-pooling\"`);
  });

  test("pictures are shown where the deck has them, with their size; the others name their file", async () => {
    const database = await open();
    const learner = await makeLearner();
    const noteId = await store(learner, "cnn/pooling.md", POOLING);
    const { deckId } = await database.note.findUniqueOrThrow({ where: { id: noteId } });
    const gif = Uint8Array.from([...Buffer.from("GIF89a"), 44, 1, 200, 0]);
    await database.picture.create({
      data: { deckId, hash: "h-1", mediaType: "image/gif", bytes: gif, createdAt: new Date(NOW) },
    });
    await database.picturePath.create({
      data: { deckId, path: "cnn/images/window.png", hash: "h-1" },
    });
    const html = htmlOf(await readNote(learner, noteId, NOW)).replaceAll(String.raw`\"`, '"');
    expect(html).toContain('src="/api/pictures/h-1" alt="A window" width="300" height="200"');
    expect(html).toContain("Picture missing: cnn/images/gone.png.");
    const faces = (await nextInQueue(learner, NOW)).items.map(({ card }) => card);
    const definition = faces.find(({ promptText }) => promptText.startsWith("What is meant by"));
    expect(definition?.answerHtml).toContain('src="/api/pictures/h-1"');
    expect(definition?.answerHtml).not.toContain("gone.png");
  });

  test("lines without a card have their reason; cards whose block is gone stand under their concept", async () => {
    await open();
    const learner = await makeLearner();
    const noteId = await store(learner, "cnn/pooling.md", POOLING);
    const before = await readNote(learner, noteId, NOW);
    const refusals = before?.rows.flatMap((row) => row.refusals) ?? [];
    expect(refusals.length).toBeGreaterThan(0);
    expect(before?.counts.refused).toBe(refusals.length);
    expect(before?.former).toEqual([]);
    const ids = cardsOf(before).map(({ cardId }) => cardId);
    await store(learner, "cnn/pooling.md", POOLING.replace(/ {2}- Pooling is .*\n/, ""));
    const after = await readNote(learner, noteId, NOW);
    expect(after?.former.map(({ concept }) => concept)).toEqual(["Pooling"]);
    const former = after?.former.flatMap(({ cards }) => cards) ?? [];
    expect(former.map(({ state }) => state.kind)).toEqual(["archived", "archived"]);
    expect(ids).toEqual(expect.arrayContaining(former.map(({ cardId }) => cardId)));
  });
});

const reviewOf = (cardId: string) => ({
  type: "review" as const,
  id: crypto.randomUUID(),
  cardId,
  grade: 4 as const,
  purpose: "review" as const,
  at: NOW,
  zone: "Europe/Berlin",
  dayStart: 4,
});
