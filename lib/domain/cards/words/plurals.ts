import { list } from "./list.ts";

/** Plurals without -s. */
export const IRREGULAR_PLURALS = list(`
  minima maxima optima extrema criteria phenomena data matrices vertices indices axes people
  children men women media spectra formulae most many few both some all several`);

/** Singulars that end in -s. */
export const SINGULAR_S = list(`
  bias loss gauss class process analysis basis axis bayes access focus basis thesis hypothesis
  synthesis status virus consensus radius nucleus corpus calculus gas lens series physics
  mathematics statistics dynamics is was has this less across progress mass stress success
  diagnosis mitosis osmosis`);
