import type { Schema } from "hast-util-sanitize";
import { PAGE_ADDRESS, PICTURE_ADDRESS } from "./places.ts";
import { SVG_SHAPES } from "./raw-html.ts";

const OUTSIDE_ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/iu;
/** A length, a point, a path or a turn: numbers and the few words of a transform. */
const GEOMETRY = /^[\w\s.,()%+-]{0,20000}$/u;
/** A colour by name, by number or by function; never `url(…)`. */
const COLOUR = /^(?:[a-z]{1,30}|#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/]{1,60}\))$/iu;

const geometry = (names: string): [string, RegExp][] =>
  names.split(" ").map((name) => [name, GEOMETRY]);

/**
 * What Markdown and the HTML in it may become, and nothing else: the last wall, behind which only our own formulas,
 * gaps and marks are added. No element here reads its content in another way than as elements and text, so what a
 * browser makes of it is this tree.
 */
export const proseSchema: Schema = {
  tagNames: [
    ..."a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure hr i img".split(
      " ",
    ),
    ..."ins kbd li mark ol p pre q s samp small span strike strong sub summary sup".split(" "),
    ..."table tbody td tfoot th thead tr u ul var".split(" "),
    ...SVG_SHAPES,
  ],
  attributes: {
    a: [
      ["href", OUTSIDE_ADDRESS, PAGE_ADDRESS],
      ["rel", "noopener", "noreferrer", "nofollow"],
      ["target", "_blank"],
    ],
    code: [["className", /^language-[\w-]{1,30}$/u]],
    div: [
      ["className", "table-scroll"],
      ["role", "region"],
      ["ariaLabel", "Table"],
      ["tabIndex", 0],
    ],
    img: [
      ["className", "prose-image"],
      ["src", PICTURE_ADDRESS],
      "alt",
      "width",
      "height",
      ["loading", "lazy"],
      ["decoding", "async"],
    ],
    ol: ["start"],
    p: [["className", "prose-heading"]],
    pre: [["tabIndex", 0]],
    span: [
      [
        "className",
        "prose-picture",
        "prose-missing",
        "prose-missing-path",
        "prose-absent",
        "prose-absent-words",
        "prose-absent-path",
      ],
    ],
    svg: [...geometry("width height viewBox"), ["fill", COLOUR], ["stroke", COLOUR]],
    ...Object.fromEntries(
      [...SVG_SHAPES]
        .filter((name) => name !== "svg")
        .map((name) => [
          name,
          [
            ...geometry("x y x1 y1 x2 y2 dx dy cx cy r rx ry width height d points transform"),
            ...geometry("strokeWidth fontSize textAnchor opacity"),
            ["fill", COLOUR],
            ["stroke", COLOUR],
          ],
        ]),
    ),
    td: ["align"],
    th: ["align"],
  },
  ancestors: {
    caption: ["table"],
    dd: ["dl"],
    dt: ["dl"],
    figcaption: ["figure"],
    li: ["ol", "ul"],
    summary: ["details"],
    tbody: ["table"],
    td: ["table"],
    tfoot: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
    ...Object.fromEntries(
      [...SVG_SHAPES].filter((name) => name !== "svg").map((name) => [name, ["svg"]]),
    ),
  },
  strip: ["script", "style"],
};
