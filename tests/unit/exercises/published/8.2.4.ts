import type { PublishedHashes } from "./hashes.ts";

export const published824: PublishedHashes = {
  "clipping-keeps-direction 1": [268853135, 3933047170],
  "clipping-keeps-direction 2": [4209932585, 2190852086],
  "clip-by-norm 1": [2294557481, 712185776],
  "clip-by-value 1": [1843855050, 3117302994],
  "jump-off-the-cliff 1": [2554796507, 3475349149],
  "slope-of-a-weight-product 1": [3317260484, 1962424354],
  "threshold-for-longest-step 1": [3099867593, 2084022753],
};
