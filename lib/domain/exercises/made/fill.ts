import { evaluate, isFailure } from "./evaluate.ts";
import type { Failure, Scope } from "./evaluate.ts";
import { showValue } from "./show-value.ts";
import type { Template } from "./tree.ts";

/** A template with its values in place. */
export const fill = (template: Template, scope: Scope): string | Failure => {
  let filled = "";
  for (const part of template) {
    if (part.kind === "text") {
      filled += part.text;
      continue;
    }
    const value = evaluate(part.value, scope);
    if (isFailure(value)) return value;
    filled += showValue(value, part.format, part.within);
  }
  return filled.trim();
};
