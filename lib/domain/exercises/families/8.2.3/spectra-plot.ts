import { withMinusSign } from "../../numbers/format.ts";
import type { GraphPlot, GraphMark, Phase } from "../../plot.ts";
import { axis, bar, rule } from "../common/graph.ts";

interface Spectra {
  readonly spectra: readonly (readonly number[])[];
}

const LETTERS = ["A", "B", "C", "D"];

const negative = (spectrum: readonly number[]): number =>
  spectrum.filter((value) => value < 0).length;

/** The bars of one point side by side, with a gap before those of the next; the middle one carries the letter. */
const barsOf = (spectrum: readonly number[], index: number, phase: Phase): readonly GraphMark[] => {
  const first = 1 + index * (spectrum.length + 2);
  const middle = Math.floor(spectrum.length / 2);
  return spectrum.map((value, place) =>
    bar(first + place, value, {
      ink: phase === "answered" && value < 0 ? "slope" : "curvature",
      ...(place === middle ? { label: LETTERS[index] ?? "" } : {}),
    }),
  );
};

/** The eigenvalues as bars: they are the data of the question. After the answer the negative ones are counted. */
export const spectraPlot = ({ spectra }: Spectra, phase: Phase): GraphPlot => {
  const answered = phase === "answered";
  const size = Math.max(...spectra.flat().map(Math.abs));
  const width = spectra.reduce((sum, spectrum) => sum + spectrum.length + 2, 0);
  return {
    kind: "graph",
    phase,
    title: "The eigenvalues at each point",
    units: answered ? "negative ones in another ink" : "curvature",
    description: `Bars from zero, up for positive and down for negative eigenvalues, in one group for each of the points ${LETTERS.slice(0, spectra.length).join(", ")}.${
      answered
        ? ` Negative ones: ${spectra.map((spectrum, index) => `${LETTERS[index] ?? ""} ${negative(spectrum)}`).join(", ")}.`
        : " The values are those of the table."
    }`,
    table: {
      caption: "Eigenvalues by point",
      columns: answered ? ["point", "eigenvalues", "negative"] : ["point", "eigenvalues"],
      rows: spectra.map((spectrum, index) => [
        LETTERS[index] ?? "",
        withMinusSign(spectrum.join(", ")),
        ...(answered ? [String(negative(spectrum))] : []),
      ]),
    },
    axes: {
      x: axis("critical point", [0, width], { ticks: "none" }),
      y: axis("eigenvalue", [-1.1 * size, 1.1 * size]),
    },
    equalScale: false,
    marks: [...spectra.flatMap((spectrum, index) => barsOf(spectrum, index, phase)), rule("y", 0)],
  };
};
