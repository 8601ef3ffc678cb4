import type { AnswerKind, Prose, Tolerance } from "../answer-kind.ts";

const toleranceHelp = (tolerance: Tolerance): string => {
  switch (tolerance.kind) {
    case "exact":
      return "Exact.";
    case "relative":
      return `Within ${tolerance.share * 100} % counts.`;
    case "last-digit":
      return `${tolerance.decimals} decimals; half a unit of the last one counts.`;
    case "absolute":
      return `Within ±${tolerance.within} counts.`;
  }
};

/** One line below a field: how close, and what may be typed. */
export const fieldHelp = (kind: AnswerKind): Prose => {
  switch (kind.kind) {
    case "verdict":
      return fieldHelp(kind.reason);
    case "choice":
      return "One of these.";
    case "integer":
      return "Exact. Arithmetic such as 5! or 2^10 is fine.";
    case "number":
      return `${toleranceHelp(kind.tolerance)} Fractions such as 3/2 are fine.`;
    case "fraction":
      return "A fraction such as 5/8, exact; a decimal counts within 1 %.";
    case "number-or-none":
      return `${toleranceHelp(kind.tolerance)} Write none if there is none.`;
    case "vector":
      return `${toleranceHelp(kind.tolerance)} Components in order, such as (1, 2).`;
    case "point":
      return "Within 2 % of each axis counts. Move the point, or type it, such as (1, 2).";
    case "slider":
      return "Within 2 % of the scale counts. Move the handle, or type the number.";
    case "formula":
      return `In terms of ${kind.names.join(", ")}, such as 3/(2${kind.names[0] ?? "a"}).`;
    case "interval":
      return `${toleranceHelp(kind.tolerance)} Smaller end first, such as (\u22121, 3).`;
    case "set":
      return `Any of ${kind.of.join(", ")}, or none.`;
    case "ordering":
      return `Every one of ${kind.of.join(", ")} once, smallest first.`;
  }
};
