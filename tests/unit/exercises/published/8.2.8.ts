import type { PublishedHashes } from "./hashes.ts";

export const published828: PublishedHashes = {
  "gradient-of-discrete-or-smooth-unit 1": [1325158957, 1113317007],
  "gradient-of-discrete-or-smooth-unit 2": [1778135374, 3093962743],
  "discrete-weight-settings 1": [4196487499, 2940691824],
  "weights-gained-by-faster-machine 1": [1933454240, 1927040844],
  "exponential-overtakes-polynomial 1": [858173928, 2248761789],
  "steps-to-good-enough 1": [3747003759, 3792937532],
  "solutions-in-wider-layer 1": [3088817123, 2965297616],
  "patterns-a-threshold-unit-can-fit 1": [787962895, 1037240799],
};
