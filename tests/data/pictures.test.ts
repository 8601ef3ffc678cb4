import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import { database } from "#lib/server/data/database.ts";
import type { DeckId, LearnerId } from "#lib/server/data/identifiers.ts";
import { selectPicturePaths } from "#lib/server/data/pictures.ts";
import { readPicture } from "#lib/server/use-cases/read-picture.ts";
import { storePicture } from "#lib/server/use-cases/store-picture.ts";
import { latestImport } from "#lib/server/use-cases/undo-import.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { importAll, NOW, PADDING, POOLING, undo } from "./support/importing.ts";
import { makeLearner } from "./support/learners.ts";

const png = (words: string) => new Uint8Array(Buffer.from(`\x89PNG\r\n\x1a\n${words}`, "latin1"));
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("base64url");
const MAP = "nets/img/map.png";
const LATER = (NOW + 25 * 3_600_000) as Instant;

const pathsOf = async (learnerId: LearnerId) => {
  const client = await database();
  const { id } = await client.deck.findFirstOrThrow({ where: { ownerId: learnerId } });
  return selectPicturePaths(client, learnerId, id as DeckId);
};

forEachDatabase(({ open }) => {
  test("a picture is stored once by its bytes, and is nobody else's", async () => {
    const client = await open();
    const [learner, other] = [await makeLearner(), await makeLearner()];
    const bytes = png("a map");
    const stored = { kind: "stored", hash: hashOf(bytes) };
    const twice = [1, 2].map(() => storePicture(learner.id, bytes, NOW));
    expect(await Promise.all(twice)).toEqual([stored, stored]);
    expect(await client.picture.count()).toBe(1);
    const picture = await readPicture(learner.id, hashOf(bytes));
    expect(picture?.mediaType).toBe("image/png");
    expect(Buffer.from(picture?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
    expect(await readPicture(other.id, hashOf(bytes))).toBeNull();
    expect(await readPicture(learner.id, "no hash")).toBeNull();
    const text = new TextEncoder().encode("<svg xmlns='x'><script>1</script></svg>");
    expect(await storePicture(learner.id, text, NOW)).toMatchObject({ kind: "refused" });
  });

  test("an import says where pictures stand; one that stands nowhere goes after a day", async () => {
    await open();
    const learner = await makeLearner();
    const [used, unused] = [png("used"), png("unused")];
    for (const bytes of [used, unused]) await storePicture(learner.id, bytes, NOW);
    const placed = [{ path: "nets\\img/./map.png", hash: hashOf(used) }];
    await importAll(learner, [POOLING], { pictures: placed });
    expect(await pathsOf(learner.id)).toEqual([{ path: MAP, hash: hashOf(used) }]);
    expect(await readPicture(learner.id, hashOf(unused))).not.toBeNull();
    await importAll(learner, [PADDING], {}, LATER);
    expect(await readPicture(learner.id, hashOf(unused))).toBeNull();
    expect(await readPicture(learner.id, hashOf(used))).not.toBeNull();
  });

  test("taking an import back puts the pictures before it in their places", async () => {
    await open();
    const learner = await makeLearner();
    const [older, newer, fresh] = [png("older"), png("newer"), png("fresh")];
    for (const bytes of [older, newer, fresh]) await storePicture(learner.id, bytes, NOW);
    await importAll(learner, [POOLING], { pictures: [{ path: MAP, hash: hashOf(older) }] });
    const before = await pathsOf(learner.id);
    // No note changes: a picture alone is an import, too.
    const { importId } = await importAll(
      learner,
      [POOLING],
      {
        pictures: [
          { path: MAP, hash: hashOf(newer) },
          { path: "nets/img/fresh.png", hash: hashOf(fresh) },
        ],
      },
      LATER,
    );
    expect(await pathsOf(learner.id)).toHaveLength(2);
    expect(await latestImport(learner.id)).toMatchObject({ importId, notes: 0, pictures: 2 });
    // Its bytes are kept for this, however old they are.
    await importAll(learner, [PADDING], {}, LATER);
    await undo(learner, importId, LATER);
    expect(await pathsOf(learner.id)).toEqual(before);
    expect(await readPicture(learner.id, hashOf(older))).not.toBeNull();
  });

  test("a picture that was replaced once more since an import stays when that is taken back", async () => {
    await open();
    const learner = await makeLearner();
    const [first, second] = [png("first"), png("second")];
    for (const bytes of [first, second]) await storePicture(learner.id, bytes, NOW);
    const { importId } = await importAll(learner, [POOLING], {
      pictures: [{ path: MAP, hash: hashOf(first) }],
    });
    await importAll(learner, [PADDING], { pictures: [{ path: MAP, hash: hashOf(second) }] });
    await undo(learner, importId);
    expect(await pathsOf(learner.id)).toEqual([{ path: MAP, hash: hashOf(second) }]);
  });
});
