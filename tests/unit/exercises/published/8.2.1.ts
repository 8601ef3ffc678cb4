import type { PublishedHashes } from "./hashes.ts";

export const published821: PublishedHashes = {
  "step-raises-cost-diagonal 1": [49282732, 1396500205, 2170035719],
  "step-raises-cost-full 1": [1538928145, 3851562012, 2100888082],
  "ill-conditioning-in-log 1": [4263402135, 2085369384, 132539935],
  "first-rising-step-in-log 1": [2552784875, 224038343],
  "change-in-cost 1": [1519275965, 1645530577, 1203256430],
  "critical-step-size 1": [2395840179, 3684708792, 611950094],
  "best-step-size 1": [1595510320, 2999765134, 3225715105],
};
