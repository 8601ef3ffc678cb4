import type { PublishedHashes } from "./hashes.ts";

export const published828: PublishedHashes = {};
