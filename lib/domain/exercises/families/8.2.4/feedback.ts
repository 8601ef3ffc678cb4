/** What a mistake about clipping and cliffs did, and what to do instead; one line each. */
export const FEEDBACK = {
  byValue: "That cuts each component by itself. Clipping by norm scales the whole vector.",
  byNorm: "That scales the whole vector. Clipping by value cuts each component by itself.",
  madeAUnitVector: "That has length one. The new length must be the threshold.",
  alwaysRescaled: "That lengthens a short gradient. Below the threshold nothing happens.",
  dividedBySquaredNorm:
    "That divides by the squared norm. Divide by the norm itself, so that the new length is the threshold.",
  sumAsNorm:
    "That measures the gradient by the sum of its entries. The norm is the root of the sum of squares.",
  setToZero: "Clipping shortens, it does not delete.",
  onlyFromAbove: "The limit holds on both sides: entries far below zero are cut as well.",
  componentSignLost: "Keep the sign: a negative entry is cut at the negative end.",
  scaledByTheLargest:
    "That scales all entries alike and keeps the direction. Value clipping changes only those that are too large.",
  thresholdSubtracted:
    "That takes the threshold off. An entry beyond it becomes the threshold itself.",
  clippingAlwaysKeeps:
    "Clipping by value cuts entries one by one and may turn the vector. Compare the ratio before and after.",
  clippingAlwaysTurns:
    "Clipping does not turn a vector that is scaled as a whole, or not touched. Compare the ratio before and after.",
  methodsConfused:
    "That is the other method. One scales the whole vector, the other cuts entries one by one.",
  ratioUpsideDown: "Numerator and denominator are exchanged: the second entry stands above.",
  ratioSignLost: "Keep the sign of the ratio.",
  uphill: "That goes along the derivative, uphill. Descent subtracts.",
  stepClippedNotGradient: String.raw`The threshold applies to the gradient, which is then multiplied by $\varepsilon$; the step itself is not clipped.`,
  stepSizeForgotten: String.raw`Multiply the gradient by $\varepsilon$.`,
  clippingStopsTheStep: String.raw`A clipped gradient still moves the parameter, by $\varepsilon$ times the threshold.`,
  signLostInClipping: "Clipping keeps the direction: a negative derivative stays negative.",
  stepNotPosition: "That is the step. Asked is where it lands: add the start.",
  powerNotSlope: "That is the output. Asked is how fast it changes: take the derivative.",
  factorCountForgotten:
    "A power brings its exponent down as a factor when it is differentiated: one term for each unit.",
  exponentNotLowered: "The exponent falls by one when a power is differentiated.",
  addedInstead: "The weights of a chain multiply; they do not add.",
  inputForgotten: "The input is a factor of the output, so it is one of the slope.",
  multiplied: String.raw`That multiplies by $\varepsilon$. The longest step is $\varepsilon$ times the threshold, so divide.`,
  stepIsThreshold: String.raw`The threshold limits the gradient, not the step: the step is $\varepsilon$ times it.`,
  factorUpsideDown: "The factor shortens the gradient, so it lies below one: threshold over norm.",
  stepSizeOverStep: String.raw`That is the step size over the step. Solve $\varepsilon v = m$ for $v$.`,
  factorOnTheStepSize:
    "The factor compares the threshold, not the step, with the norm of the gradient.",
} as const;
