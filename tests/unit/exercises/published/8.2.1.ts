import type { PublishedHashes } from "./hashes.ts";

export const published821: PublishedHashes = {
  "step-raises-cost-diagonal 1": [49282732, 1396500205, 2170035719],
  "step-raises-cost-full 1": [1538928145, 3851562012, 2100888082],
  "step-raises-cost-3d 1": [216788224, 186695160],
  "step-raises-cost-from-function 1": [426852309, 3326320375],
  "ill-conditioning-in-log 1": [4263402135, 2085369384, 132539935],
  "first-rising-step-in-log 1": [2552784875, 224038343],
  "change-in-cost 1": [1519275965, 1645530577, 1203256430],
  "critical-step-size 1": [2395840179, 3684708792, 611950094],
  "best-step-size 1": [1595510320, 2999765134, 3225715105],
  "best-step-size 2": [655652705, 2942813154, 2975616509],
  "curvature-along-gradient 1": [250639500, 1443846942, 4074768419],
  "condition-number 1": [1627038699, 3909439432, 383231638],
  "largest-stable-step 1": [474894311, 1630603288, 2352535330],
  "contraction-per-step 1": [666127914, 1929012711],
  "steps-to-shrink-error 1": [680851806, 1978783366],
  "error-after-steps 1": [1367500847, 1749004808],
  "step-formula 1": [4233287469, 548303227],
};
