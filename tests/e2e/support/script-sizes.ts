import { readFileSync } from "node:fs";
import path from "node:path";
import { constants, gzipSync } from "node:zlib";
import type { APIRequestContext } from "@playwright/test";

const root = path.resolve(import.meta.dirname, "../../..");

const gzippedBytes = (bytes: Buffer): number =>
  gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).byteLength;

/**
 * The smallest page there can be with this Next and React, one counter and nothing else. Besides the files below it
 * loads what Next keeps beside the page: its routes, borders of errors and parameters.
 */
export const SMALLEST_PAGE_BYTES = 136_000;

/** The files that every page of this Next and React begins with. */
export const frameworkBytes = (): number => {
  const manifest = JSON.parse(
    readFileSync(path.join(root, ".next", "build-manifest.json"), "utf8"),
  ) as { rootMainFiles: readonly string[] };
  return manifest.rootMainFiles
    .map((file) => gzippedBytes(readFileSync(path.join(root, ".next", file))))
    .reduce((sum, bytes) => sum + bytes, 0);
};

/** The scripts that a page's HTML loads, as a browser that knows modules reads it. */
const scriptsOf = (html: string): readonly string[] => {
  const tags = html.match(/<script\b[^>]*>/g) ?? [];
  const files = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []);
  return [...new Set(files)];
};

/** The JavaScript of a page by gzip -9, in bytes. */
export const scriptBytes = async (request: APIRequestContext, page: string): Promise<number> => {
  const html = await (await request.get(page)).text();
  let sum = 0;
  for (const file of scriptsOf(html)) sum += gzippedBytes(await (await request.get(file)).body());
  return sum;
};
