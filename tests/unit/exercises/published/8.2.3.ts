import type { PublishedHashes } from "./hashes.ts";

export const published823: PublishedHashes = {};
