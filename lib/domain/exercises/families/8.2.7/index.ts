import { bindFamily } from "../../engine/bind.ts";
import type { Family } from "../../engine/bind.ts";
import { basinOfDescent } from "./basin-of-descent.ts";
import { detourRatio } from "./detour-ratio.ts";
import { doesTheLossHaveAMinimum } from "./does-the-loss-have-a-minimum.ts";
import { downhillOrTowardsTheMinimum } from "./downhill-or-towards-the-minimum.ts";
import { marginForSmallSoftmaxLoss } from "./margin-for-small-softmax-loss.ts";
import { nearerAfterTheStep } from "./nearer-after-the-step.ts";
import { precisionThatMinimises, precisionThatMinimisesFirst } from "./precision-that-minimises.ts";
import {
  restartsForTheGoodBasin,
  restartsForTheGoodBasinFirst,
} from "./restarts-for-the-good-basin.ts";
import { stepAcrossABarrier, stepAcrossABarrierFirst } from "./step-across-a-barrier.ts";

/** Poor correspondence between local and global structure: recognise, compute. */
export const section827: readonly Family[] = [
  bindFamily(downhillOrTowardsTheMinimum),
  bindFamily(nearerAfterTheStep),
  bindFamily(stepAcrossABarrierFirst),
  bindFamily(stepAcrossABarrier),
  bindFamily(doesTheLossHaveAMinimum),
  bindFamily(basinOfDescent),
  bindFamily(detourRatio),
  bindFamily(marginForSmallSoftmaxLoss),
  bindFamily(precisionThatMinimisesFirst),
  bindFamily(precisionThatMinimises),
  bindFamily(restartsForTheGoodBasinFirst),
  bindFamily(restartsForTheGoodBasin),
];
