/** Hashes of a published version, one for each of its levels. */
export type PublishedHashes = Readonly<Record<string, readonly number[]>>;
