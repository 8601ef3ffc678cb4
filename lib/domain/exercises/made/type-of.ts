import { nearest } from "#lib/domain/notes/index.ts";
import { CONSTANTS } from "./functions/constants.ts";
import { functionNamed, functionNames } from "./functions/index.ts";
import { MOST_COMPONENTS, MOST_ROWS } from "./limits.ts";
import { refuse } from "./problem.ts";
import { wholeOf } from "./value.ts";
import type { Expression, Operator } from "./tree.ts";
import { isSameType, NUMBER, TRUTH, typeWords } from "./value.ts";
import type { Type } from "./value.ts";

/** The names that an expression may use, and those that are set only below it. */
export interface Names {
  readonly known: ReadonlyMap<string, Type>;
  readonly below: ReadonlySet<string>;
}

type Of<Kind extends Expression["kind"]> = Extract<Expression, { readonly kind: Kind }>;

/** The type of an expression, whatever is drawn; refuses what can never have a value. */
export const typeOf = (expression: Expression, names: Names): Type => {
  switch (expression.kind) {
    case "number":
      return NUMBER;
    case "name":
      return typeOfName(expression, names);
    case "negative": {
      const type = typeOf(expression.of, names);
      return type.kind === "truth" ? wantNumber(expression.of, type) : type;
    }
    case "not":
      wantTruth(expression.of, typeOf(expression.of, names));
      return TRUTH;
    case "factorial":
      wantNumber(expression.of, typeOf(expression.of, names));
      return NUMBER;
    case "binary":
      return typeOfBinary(expression, names);
    case "call":
      return typeOfCall(expression, names);
    case "if":
      return typeOfIf(expression, names);
    case "list":
      return typeOfList(expression, names);
    case "component":
      return typeOfComponent(expression, names);
  }
};

const listed = (names: Iterable<string>): string => Array.from(names).join(", ");

const typeOfName = ({ name, at }: Of<"name">, { known, below }: Names): Type => {
  const type = known.get(name) ?? (CONSTANTS.has(name) ? NUMBER : undefined);
  if (type !== undefined) return type;
  const here =
    known.size === 0 ? "Nothing is known here yet." : `Known here: ${listed(known.keys())}.`;
  const meant = nearest(
    name,
    Array.from(known.keys()).filter((each) => each.length > 2),
    1,
  );
  const why = below.has(name)
    ? `\`${name}\` is set further below. `
    : functionNames.has(name)
      ? `\`${name}\` is a function: write ${name}(…). `
      : meant === null
        ? ""
        : `Did you mean \`${meant}\`? `;
  return refuse(at, {
    found: `\`${name}\``,
    expected: "a name that is set above",
    message: `\`${name}\` is not defined.`,
    hint: `${why}${here} Names must be set by \`let\` above the line that uses them.`,
  });
};

/** The hint for a vector where a number belongs: with its name, where it has one. */
const component = (expression: Expression): string =>
  `take a component: \`${expression.kind === "name" ? expression.name : "x"}[1]\`.`;

export const wantNumber = (expression: Expression, type: Type, advice = ""): Type => {
  if (type.kind === "number") return type;
  const found = typeWords(type);
  const hint =
    type.kind === "truth"
      ? "Write `if(condition, 1, 0)` to count it."
      : `${advice === "" ? "T" : `${advice}, or t`}${component(expression).slice(1)}`;
  return refuse(expression.at, {
    found,
    expected: "a number",
    message: `expected a number, found ${found}.`,
    hint,
  });
};

export const wantTruth = (expression: Expression, type: Type): void => {
  if (type.kind === "truth") return;
  const found = typeWords(type);
  refuse(expression.at, {
    found,
    expected: "a condition",
    message: `expected a condition, found ${found}.`,
    hint: "Compare it with something, such as `a > 2`.",
  });
};

const refusePair = (expression: Of<"binary">, left: Type, right: Type, hint: string): never =>
  refuse(expression.at, {
    found: `${typeWords(left)} ${expression.operator} ${typeWords(right)}`,
    expected: "parts that fit",
    hint,
  });

const HINTS: Partial<Readonly<Record<Operator, string>>> = {
  "+": "Add numbers, or vectors of one length.",
  "-": "Subtract numbers, or vectors of one length.",
  "*": "Write `dot(v, w)` for vectors, `matvec(H, g)` for a matrix and a vector.",
  "/": "Divide by a number.",
};

const typeOfBinary = (expression: Of<"binary">, names: Names): Type => {
  const { operator } = expression;
  const [left, right] = [typeOf(expression.left, names), typeOf(expression.right, names)];
  switch (operator) {
    case "and":
    case "or":
      wantTruth(expression.left, left);
      wantTruth(expression.right, right);
      return TRUTH;
    case "+":
    case "-":
      if (left.kind !== "truth" && isSameType(left, right)) return left;
      break;
    case "*":
      if (left.kind === "number" && right.kind !== "truth") return right;
      if (right.kind === "number" && left.kind !== "truth") return left;
      break;
    case "/":
      if (right.kind === "number" && left.kind !== "truth") return left;
      break;
    case "^":
    case "mod":
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "==":
    case "!=":
      wantNumber(expression.left, left);
      wantNumber(expression.right, right);
      return operator === "^" || operator === "mod" ? NUMBER : TRUTH;
  }
  return refusePair(expression, left, right, HINTS[operator] ?? "");
};

const typeOfCall = ({ name, given, at }: Of<"call">, names: Names): Type => {
  const called = functionNamed(name);
  if (called === undefined) {
    const meant = nearest(name, Array.from(functionNames), name.length > 3 ? 2 : 1);
    return refuse(at, {
      found: `\`${name.slice(0, 40)}\``,
      expected: "a function of the language",
      message: `unknown function \`${name.slice(0, 40)}\`.`,
      hint: meant === null ? `There are: ${listed(functionNames)}.` : `Did you mean \`${meant}\`?`,
    });
  }
  const types = given.map((each) => typeOf(each, names));
  const found = types.map(typeWords).join(" and ");
  return (
    called.type(types) ??
    refuse(at, {
      found,
      expected: called.takes,
      message: `\`${name}\` takes ${called.takes}, found ${found}.`,
      hint: "Look at what stands between its brackets.",
    })
  );
};

const typeOfIf = ({ condition, whenTrue, whenFalse, at }: Of<"if">, names: Names): Type => {
  wantTruth(condition, typeOf(condition, names));
  const [one, other] = [typeOf(whenTrue, names), typeOf(whenFalse, names)];
  if (isSameType(one, other)) return one;
  return refuse(at, {
    found: `${typeWords(one)} or ${typeWords(other)}`,
    expected: "one kind of value in both cases",
    hint: "Give both parts of the `if` the same shape.",
  });
};

const typeOfList = ({ items, at }: Of<"list">, names: Names): Type => {
  const types = items.map((item) => typeOf(item, names));
  const [first] = types;
  if (
    first === undefined ||
    first.kind === "truth" ||
    first.kind === "matrix" ||
    types.some((type) => !isSameType(type, first))
  ) {
    return refuse(at, {
      found: `a list of ${Array.from(new Set(types.map(typeWords))).join(" and ")}`,
      expected: "numbers, or rows of one length",
      hint: "Write [1, 2] for a vector, [[1, 2], [3, 4]] for a matrix.",
    });
  }
  const isTooLarge =
    first.kind === "number"
      ? types.length > MOST_COMPONENTS
      : types.length > MOST_ROWS || first.length > MOST_ROWS;
  if (isTooLarge) {
    return refuse(at, {
      found:
        first.kind === "number"
          ? `${types.length} components`
          : `${types.length} rows of ${first.length}`,
      expected: `at most ${MOST_COMPONENTS} components, or ${MOST_ROWS} × ${MOST_ROWS}`,
      hint: "Ask with less of them.",
    });
  }
  return first.kind === "number"
    ? { kind: "vector", length: types.length }
    : { kind: "matrix", rows: types.length, columns: first.length };
};

const typeOfComponent = ({ of, index }: Of<"component">, names: Names): Type => {
  const type = typeOf(of, names);
  wantNumber(index, typeOf(index, names));
  if (type.kind === "number" || type.kind === "truth") {
    return refuse(of.at, {
      found: typeWords(type),
      expected: "a vector or a matrix",
      hint: "Only these have components.",
    });
  }
  const count = type.kind === "vector" ? type.length : type.rows;
  const place = index.kind === "number" ? wholeOf(index.value) : undefined;
  if (index.kind === "number" && (place === undefined || place < 1 || place > count)) {
    return refuse(index.at, {
      found: `component ${index.text}`,
      expected: `1 to ${count}`,
      hint: "Components count from 1.",
    });
  }
  return type.kind === "vector" ? NUMBER : { kind: "vector", length: type.columns };
};
