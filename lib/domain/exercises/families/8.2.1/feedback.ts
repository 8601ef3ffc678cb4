/** What a mistake about the second-order model did, and what to do instead; one line each. */
export const FEEDBACK = {
  forgotHalf: String.raw`The second-order term carries a factor ½: it is $\tfrac12\varepsilon^2 g^\top H g$.`,
  stepSizeNotSquared: String.raw`The step is $\varepsilon g$ and enters the quadratic term twice, so $\varepsilon$ is squared there.`,
  squaredHg: String.raw`That is $Hg$ times itself. Multiply $Hg$ by $g$ once more instead.`,
  slopeOnly: String.raw`That counts the slope alone. Downhill is a promise for tiny steps only; add what the curvature does.`,
  gradientNotSquared: String.raw`Each entry of $g$ appears squared in $g^\top H g$, once from either side of $H$.`,
  offDiagonalIgnored: String.raw`The entries of $H$ off the diagonal count as well: they add the cross terms of $g$.`,
  offDiagonalOnce: String.raw`$H_{12}$ and $H_{21}$ both contribute: the cross term is $2H_{12}g_1g_2$.`,
  signOfSlopeTerm: String.raw`The slope term is what lowers the cost: it enters with a minus.`,
  reversedDifference: String.raw`The size is right, the sign is not: take the cost after the step minus the cost before.`,
  bestStepInstead: String.raw`That is the step to the bottom of the slice. The cost is back at its old value only further out.`,
  upsideDown: String.raw`Numerator and denominator are exchanged: more curvature must allow a smaller step.`,
  normNotSquared: String.raw`$g^\top g$ is the squared length of $g$; the root is not taken.`,
  worstDirection: String.raw`That bound holds for every direction. Yours is known and may be milder: use the curvature along $g$.`,
  criticalStepInstead: String.raw`That is where the cost is back at its old value. The bottom of the slice comes before it.`,
  notNormalised: String.raw`That still grows with the length of $g$. Curvature is per unit direction: divide by $g^\top g$.`,
  powerRuleFactor:
    "The derivative of a square brings its power down as a factor: it is twice the coefficient times the variable.",
  linearTermsIgnored: "The linear terms are part of the slope: each gives its coefficient.",
  steppedUphill: "That step goes along the gradient, uphill. Descent subtracts.",
  changeNotCost: "That is the change in cost. Asked is the cost after the step: add the old one.",
  bothSidesLoseOne: String.raw`Dividing both terms by $\varepsilon$ leaves one $\varepsilon$ with the curvature; it cannot be dropped.`,
  largestCurvatureRow: "A large curvature alone is no rise. Compare the two terms, row by row.",
  oneOverLambda: String.raw`One over the largest $\lambda$ is the single jump to the bottom. Descent stays stable up to twice that.`,
  smallestEigenvalue: "The steepest direction blows up first: look at the largest eigenvalue.",
  trace: "The trace is the sum of the eigenvalues, not one of them.",
  determinant:
    "The determinant is the product of the eigenvalues. Asked is how two of them compare.",
  largestDiagonal:
    "Entries off the diagonal move the eigenvalues: those on it are not the eigenvalues.",
  multiplied: "Read the formula once more: more curvature must allow a smaller step, so divide.",
  conditionUpsideDown:
    "Numerator and denominator are exchanged: a condition number is never below one.",
  diagonalRatio: "Entries of the diagonal are eigenvalues only where all others are zero.",
  difference: "Condition is a ratio, not a difference: divide.",
  largestOnly: "That is the largest eigenvalue alone. Compare it with the smallest: divide.",
  stepOneOverLambda: String.raw`That takes the step size $1/\lambda_{\max}$, a single jump to the bottom of the steepest direction. Use the step that is given.`,
  oneOverKappa:
    "A larger condition number makes descent slower, so the factor must come nearer to one, not to zero.",
  factorUpsideDown:
    "Numerator and denominator are exchanged: an error that shrinks has a factor below one.",
  costNotError:
    "The cost shrinks by the square of the factor. Asked is the error, the distance itself.",
  roundedDown: "After that many steps the goal is not yet reached: round up.",
  straightLine:
    "Each step multiplies the error; it does not take the same amount off. Use logarithms.",
  startIgnored: "That starts from an error of one. Start from the error that is given.",
  normOnce: String.raw`The unit vector stands on both sides of $H$, so divide by the squared length, not by the length.`,
  meanOfDiagonal: "That is the mean over all directions. Yours is known: use $g$.",
  largestEigenvalue:
    "That is the curvature in the steepest direction. Asked is the direction of $g$.",
  oneStepTimesK:
    "The factor of one step is raised to the power of the number of steps; its change is not multiplied.",
  singleStep: "That is one step. Apply the factor again for each further step.",
  signLost: "Keep the sign: an odd power of a negative factor is negative.",
  sameFactorForBoth: "Each axis has an eigenvalue of its own, so it has a factor of its own.",
  factorTwo:
    "The bottom of the slice and the crossing differ by a factor of two: that is the other one.",
  letterUpstairs: "More curvature allows a smaller step, so the letter belongs below the line.",
  letterNotSquared: "The step enters the quadratic term twice, so the letter is squared there.",
} as const;
