import type { PublishedHashes } from "./hashes.ts";

export const published823: PublishedHashes = {
  "classify-critical-point-2x2 1": [101027698, 2254483122],
  "classify-critical-point-2x2 2": [4270401948, 3268488849],
  "classify-critical-point-3x3 1": [671903363, 1759781451],
  "rise-or-fall-from-saddle 1": [2134988302, 2292713921],
  "newton-step 1": [970732884, 2085280425],
  "cost-along-eigenvectors 1": [252494717, 3291259904],
  "chance-all-eigenvalues-positive 1": [3408641746, 3403382079, 1764821937],
  "saddles-per-minimum 1": [1718596487, 219473330],
  "saddle-free-newton-step 1": [210875037, 1494020227],
  "steps-to-escape-saddle 1": [37774040, 704565501],
  "steps-across-plateau 1": [3105000743, 787938658],
  "linear-network-origin 1": [3833314701, 380026659],
  "order-critical-points-by-cost 1": [2520018320, 4172030831],
  "find-the-saddle 1": [1361927254, 522280903],
};
