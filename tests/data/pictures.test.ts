import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Instant } from "#lib/domain/time/index.ts";
import { database } from "#lib/server/data/database.ts";
import { selectPicturePaths } from "#lib/server/data/pictures.ts";
import { readPicture } from "#lib/server/use-cases/read-picture.ts";
import { storePicture } from "#lib/server/use-cases/store-picture.ts";
import { forEachDatabase } from "./support/for-each-database.ts";
import { importAll, NOW, PADDING, POOLING } from "./support/importing.ts";
import { makeLearner } from "./support/learners.ts";

const png = (words: string) => new Uint8Array(Buffer.from(`\x89PNG\r\n\x1a\n${words}`, "latin1"));
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("base64url");
const LATER = (NOW + 25 * 3_600_000) as Instant;

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
    const [used, unused, newer] = [png("used"), png("unused"), png("newer")];
    for (const bytes of [used, unused]) await storePicture(learner.id, bytes, NOW);
    const placed = [{ path: "nets\\img/./map.png", hash: hashOf(used) }];
    await importAll(learner, [POOLING], { pictures: placed });
    const client = await database();
    const deckId = (await client.deck.findFirstOrThrow({ where: { ownerId: learner.id } })).id;
    const paths = () => selectPicturePaths(client, learner.id, deckId as never);
    expect(await paths()).toEqual([{ path: "nets/img/map.png", hash: hashOf(used) }]);
    expect(await readPicture(learner.id, hashOf(unused))).not.toBeNull();
    await storePicture(learner.id, newer, LATER);
    const pictures = [{ path: "nets/img/map.png", hash: hashOf(newer) }];
    await importAll(learner, [PADDING], { pictures }, LATER);
    expect(await paths()).toEqual([{ path: "nets/img/map.png", hash: hashOf(newer) }]);
    expect(await client.picture.count()).toBe(1);
  });
});
