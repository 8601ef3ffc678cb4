/** An exercise to begin with: short, and each kind of line once. */
export const EXAMPLE = String.raw`title: A step on a parabola
let a in 1..9
let x in -6..6 except 0
let h in {0.1, 0.2, 0.5}
let g = a*x
require h*a != 1
ask: You stand at $x={{x}}$ on $f(x)=\tfrac{ {{a}} }{2}x^2$ and take
  a gradient step of size {{h}}. Where does it end?
answer number = x - h*g tolerance 1%
wrong "uphill" = x + h*g says "A step goes against the gradient."
wrong "no step size" = x - g says "Multiply the gradient by the step size."
hint: The gradient of $f$ is $f'(x)=ax$.
because: A step goes from $x$ to $x-h\,f'(x)$.
`;

/** The language in a few lines; code stands between backticks. */
export const HOW_IT_IS_WRITTEN: readonly { readonly written: string; readonly means: string }[] = [
  { written: "title: …", means: "Names the exercise." },
  {
    written: "let a in 1..9",
    means: "A number that is drawn. `0.5..3 step 0.5`, `1..9 except 5` and `{1, 2, 5}` do, too.",
  },
  { written: "let d = a*c - b^2", means: "A value that follows from the names above it." },
  {
    written: "require d > 0 and a != b",
    means: "Must hold; else the numbers are drawn again. Also `==`, `<=`, `or`, `not`.",
  },
  {
    written: "ask: What is {{a}}?",
    means:
      "The question in Markdown with math. `{{a:2dp}}`, `3sf`, `signed`, `fraction` and `matrix` say how a value is written.",
  },
  {
    written: "answer number = a*b",
    means:
      "`number`, `integer`, `vector`, `yes-no` or `choice(one, other)`; `tolerance 1%`, `0.05` or `exact` may follow.",
  },
  {
    written: 'wrong "name" = a + b says "…"',
    means: "A mistake by its value, and what is said when somebody types it.",
  },
  { written: "hint: …", means: "One step further, when it is asked for." },
  { written: "because: …", means: "A line of the explanation; there may be several." },
  {
    written: "sqrt ln floor round mod",
    means:
      "Also `abs`, `exp`, `log10`, `min`, `max`, `sum`, `mean`, `gcd`, `choose`, `if(a > 2, 1, 0)`. Vectors and matrices: `[a, b]`, `x[1]`, `dot`, `norm`, `matvec`, `det`, `inverse`, `eigenvalues`.",
  },
];
