/** What a mistake about long chains did, and what to do instead; one line each. */
export const FEEDBACK = {
  timesSteps:
    "Each step multiplies once more: take the power, not the product with the number of steps.",
  oneStepOnly: "That is one step. Every further step contributes a factor.",
  signLost: "Keep the sign: an odd power of a negative eigenvalue is negative.",
  oneEigenvalueForBoth: "Each eigenvector has an eigenvalue of its own.",
  coefficientPoweredToo:
    "Only the eigenvalue is raised to the power; the coefficient stays as it is.",
  oneStepTooMany: "Count the factors: that is one step too many.",
  determinant: "The determinant is the product of the eigenvalues, not one of them.",
  trace: "The trace is the sum of the eigenvalues, not one of them.",
  largestEntry: "Entries are not eigenvalues. Work out the eigenvalues first.",
  smallestEigenvalue:
    "A generic start holds both eigenvectors, and the larger eigenvalue wins. Take that one.",
  negativeBelowOneVanishes:
    "Size decides: a negative eigenvalue counts like a positive one of its size, only the sign alternates.",
  roundedDown: "After that many steps it is not yet reached: round up.",
  roundedUp: "That step is already one too many: round down.",
  straightLine: "Each step multiplies; it does not add. Use logarithms.",
  interestWithoutCompounding:
    "Growth compounds: later steps multiply what the earlier ones made. Use logarithms.",
  twoLogarithmsMixed: "Use one base for both logarithms.",
  addedNotMultiplied: "By the chain rule the factors of the steps multiply; they do not add.",
  derivativeForgotten: "That has the weights alone. Each step also contributes the slope of tanh.",
  weightOnce: "The weight enters at every step, not once.",
  activationForDerivative:
    "That takes the activation itself. The slope of tanh is one minus its square.",
  oneMinusH: "The slope of tanh is one minus the square of the activation.",
  lastStepOnly: "That is the last step alone. Every step contributes a factor.",
  slopeOfOtherActivation:
    "The steepest slope of tanh is one, that of the logistic function a quarter, at every step.",
  largeBoundMeansExplosion:
    "A bound from above says at most, not at least: above one nothing follows.",
  timesT:
    "A bound for several steps is a product: take the power, not the product with the number of steps.",
  oneStep: "That is the bound for one step. Every step contributes a factor.",
  slopeOnce: "The slope enters at every step, not once.",
  smallBoundNotEnough: "A bound from above that goes to zero leaves the gradient no choice.",
  added: "Factors of a chain multiply; they do not add.",
  meanToTheT: "A product is not the power of the mean. Multiply the actual factors.",
  oneFactorShort: "Count the factors: one of them is missing.",
  depthAloneDecides: "In a feedforward chain the factors differ. Multiply the actual ones.",
  largestDecides:
    "One large factor does not decide; the small ones count as well. Multiply the actual factors.",
  startIgnored: "The value does not start at one. Divide the largest number by the start first.",
  exponentWithoutBase: "That counts powers of ten. Divide by the logarithm of the factor.",
  growthPartOnly: "That counts doublings. Divide by the logarithm of the factor that is given.",
  rootForgotten: "That has not undone the power: take the root first.",
  dividedByT: "The steps multiply, so their number is undone by a root, not by a division.",
  radiusNotScale:
    "That is the radius that is needed. Asked is the factor: divide by the radius there is.",
  wholePowerScaled: "The scale is raised to the power as well: take the root first, then divide.",
  upsideDown:
    "Numerator and denominator are exchanged: the radius that is needed over the one there is.",
} as const;
