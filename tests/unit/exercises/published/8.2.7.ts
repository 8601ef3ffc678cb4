import type { PublishedHashes } from "./hashes.ts";

export const published827: PublishedHashes = {
  "downhill-or-towards-the-minimum 1": [3865061342, 3265228285],
  "nearer-after-the-step 1": [134900047, 521013092],
  "step-across-a-barrier 1": [404499582, 1519553958],
  "step-across-a-barrier 2": [824344723, 545009664],
  "does-the-loss-have-a-minimum 1": [3662446403, 4125493599],
  "basin-of-descent 1": [3229264720, 579309746],
  "detour-ratio 1": [3282010638, 1736171427],
  "margin-for-small-softmax-loss 1": [1394313349, 1687477923],
  "precision-that-minimises 1": [2186133215, 1536650689],
  "precision-that-minimises 2": [1673779254, 352378278],
  "restarts-for-the-good-basin 1": [4257542395, 2140542366],
  "restarts-for-the-good-basin 2": [122245725, 3929389045],
};
