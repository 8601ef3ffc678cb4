import fc from "fast-check";
import { expect, it } from "vitest";
import { readLines } from "#lib/client/read-lines.ts";

const answerIn = (parts: readonly Uint8Array[]): Response =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        for (const part of parts) controller.enqueue(part);
        controller.close();
      },
    }),
  );

it("every line is read once, however the answer is cut on its way", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ words: fc.string({ unit: "grapheme" }), done: fc.nat() })),
      fc.integer({ min: 1, max: 40 }),
      async (lines, size) => {
        const bytes = new TextEncoder().encode(
          lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
        );
        const parts: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) parts.push(bytes.slice(at, at + size));
        const read: unknown[] = [];
        await readLines(answerIn(parts), (line) => read.push(line));
        expect(read).toEqual(lines);
      },
    ),
  );
});
