/** What a mistake about the second-order model did, and what to do instead; one line each. */
export const FEEDBACK = {
  forgotHalf: String.raw`The second-order term carries a factor ½: it is $\tfrac12\varepsilon^2 g^\top H g$.`,
  stepSizeNotSquared: String.raw`The step is $\varepsilon g$ and enters the quadratic term twice, so $\varepsilon$ is squared there.`,
  squaredHg: String.raw`That is $Hg$ times itself. Multiply $Hg$ by $g$ once more instead.`,
  slopeOnly: String.raw`That counts the slope alone. Downhill is a promise for tiny steps only; add what the curvature does.`,
  gradientNotSquared: String.raw`Each entry of $g$ appears squared in $g^\top H g$, once from either side of $H$.`,
  offDiagonalOnce: String.raw`$H_{12}$ and $H_{21}$ both contribute: the cross term is $2H_{12}g_1g_2$.`,
  signOfSlopeTerm: String.raw`The slope term is what lowers the cost: it enters with a minus.`,
  reversedDifference: String.raw`The size is right, the sign is not: take the cost after the step minus the cost before.`,
  bestStepInstead: String.raw`That is the step to the bottom of the slice. The cost is back at its old value only further out.`,
  upsideDown: String.raw`Numerator and denominator are exchanged: more curvature must allow a smaller step.`,
  normNotSquared: String.raw`$g^\top g$ is the squared length of $g$; the root is not taken.`,
  worstDirection: String.raw`That bound holds for every direction. Yours is known and may be milder: use the curvature along $g$.`,
} as const;
