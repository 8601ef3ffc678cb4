import type { PublishedHashes } from "./hashes.ts";

export const published822: PublishedHashes = {
  "rescaled-network-same 1": [3697998998, 3037082432],
  "convex-quadratic 1": [3136280876, 105045158],
  "gradient-norm-negative-test 1": [3999869582, 1254297626],
  "count-unit-orderings 1": [3293726398, 3239135851],
  "count-sign-flips 1": [3710692687, 1938681125],
  "equivalent-parameters 1": [2730281030, 3726179104],
  "relu-rescaled-weights 1": [4019705923, 4210169837],
  "gradient-after-rescaling 1": [3145992085, 495228220],
  "where-curvature-is-negative 1": [1930347136, 3744592273],
  "global-minimum-of-quartic 1": [3821415448, 2353170635],
  "cost-gap 1": [27964624, 3420629702],
  "scale-chosen-by-weight-decay 1": [2851865837, 1837048139],
  "minima-of-separable-cost 1": [2635458997, 2377281328],
  "points-on-the-same-hyperbola 1": [2261239736, 2517851522],
  "good-enough-minima 1": [966694404, 2071877516],
};
