import type { PublishedHashes } from "./hashes.ts";

export const published821: PublishedHashes = {
  "step-raises-cost-diagonal 1": [49282732, 1396500205, 2170035719],
  "ill-conditioning-in-log 1": [4263402135, 2085369384, 132539935],
  "change-in-cost 1": [1519275965, 1645530577, 1203256430],
  "critical-step-size 1": [2395840179, 3684708792, 611950094],
};
