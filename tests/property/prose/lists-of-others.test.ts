import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderInline, renderProse } from "#lib/domain/prose/index.ts";
import { CREDULOUS, unsafeParts } from "./safe-html.ts";

/** Hostile strings collected by others; they lie beside the project, not in it. */
const folder = new URL("../../../../shared/testdata/hostile/", import.meta.url);

interface Payload {
  readonly payload: string;
}

if (!existsSync(folder)) {
  test("left out: no shared data beside the project", () => {
    expect(existsSync(folder)).toBe(false);
  });
} else {
  describe("strings that broke other programs", { timeout: 60_000 }, () => {
    test("naughty strings are harmless", () => {
      const strings = JSON.parse(readFileSync(new URL("blns.json", folder), "utf8")) as string[];
      expect(strings.length).toBeGreaterThan(100);
      for (const text of strings) {
        expect(unsafeParts(renderProse(text).html), text).toEqual([]);
        expect(unsafeParts(renderProse(`$${text}$ [x](${text})`).html), text).toEqual([]);
        const places = `[x](${text}) ![${text}](${text}) <img src="${text}"><a href="${text}">x</a>`;
        expect(unsafeParts(renderProse(places, CREDULOUS).html), text).toEqual([]);
        expect(unsafeParts(renderInline(text)), text).toEqual([]);
      }
    });

    test("payloads against sanitizers are harmless", async () => {
      const list = (await import(new URL("dompurify-expect.mjs", folder).href)) as {
        default: Payload[];
      };
      expect(list.default.length).toBeGreaterThan(100);
      for (const { payload } of list.default) {
        expect(unsafeParts(renderProse(payload).html), payload).toEqual([]);
        expect(unsafeParts(renderProse(`a ${payload} b`, CREDULOUS).html), payload).toEqual([]);
        expect(unsafeParts(renderInline(payload)), payload).toEqual([]);
      }
    });
  });
}
