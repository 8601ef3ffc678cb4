import type { PublishedHashes } from "./hashes.ts";

export const published825: PublishedHashes = {
  "vanish-or-explode 1": [3577187992, 2729192352, 332268224],
  "bound-on-the-jacobian-product 1": [2851368132, 81177609],
  "repeated-multiplication 1": [3139432529, 3560647686],
  "gradient-through-time 1": [1685760442, 1536756794],
  "steps-to-grow-or-vanish 1": [762370263, 2089298284],
  "steps-before-overflow 1": [3863561475, 941599805],
  "separate-or-shared-weights 1": [198717219, 3043356028],
  "spectral-radius-for-horizon 1": [1573053963, 4294691138],
};
