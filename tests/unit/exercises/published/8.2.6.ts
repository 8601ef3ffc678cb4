import type { PublishedHashes } from "./hashes.ts";

export const published826: PublishedHashes = {
  "expected-value-of-estimate 1": [3652240106, 3681263126],
  "biased-or-noisy-estimate 1": [1542328313, 2419278699],
  "minibatch-standard-error 1": [738648827, 893593881],
  "batch-size-for-smaller-error 1": [3055662012, 1283164352],
  "error-of-a-minibatch-gradient 1": [754790179, 998208775],
  "chance-of-the-wrong-sign 1": [1903938286, 2131732961],
  "resting-point-under-bias 1": [725884723, 1101137234],
  "noise-floor-of-sgd 1": [2165749571, 206131122],
};
