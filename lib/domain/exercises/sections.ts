import type { SectionNumber } from "./family.ts";

/** The sections of Goodfellow et al. 2016 that the families belong to, in their order. */
export const sections: readonly { readonly number: SectionNumber; readonly name: string }[] = [
  { number: "8.2.1", name: "Ill-Conditioning" },
  { number: "8.2.2", name: "Local Minima" },
  { number: "8.2.3", name: "Plateaus, Saddle Points and Other Flat Regions" },
  { number: "8.2.4", name: "Cliffs and Exploding Gradients" },
  { number: "8.2.5", name: "Long-Term Dependencies" },
  { number: "8.2.6", name: "Inexact Gradients" },
  { number: "8.2.7", name: "Poor Correspondence between Local and Global Structure" },
  { number: "8.2.8", name: "Theoretical Limits of Optimization" },
];
