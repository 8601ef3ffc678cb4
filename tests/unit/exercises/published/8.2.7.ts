import type { PublishedHashes } from "./hashes.ts";

export const published827: PublishedHashes = {};
