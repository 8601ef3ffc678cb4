import type { PublishedHashes } from "./hashes.ts";

export const published824: PublishedHashes = {};
