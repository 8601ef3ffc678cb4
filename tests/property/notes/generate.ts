import { readFileSync } from "node:fs";
import * as fc from "fast-check";

/** Bits of the notation and of what breaks it; joined at random they reach most corners of the parser. */
const BITS = [
  "\n",
  "\n",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "	",
  " ",
  "  ",
  "    ",
  "- ",
  "- ",
  "- ",
  "* ",
  "+ ",
  "1. ",
  "12) ",
  "# ",
  "## ",
  "### ",
  "#### ",
  "###### ",
  "#",
  "Concept) ",
  "8.2.1 ",
  "Def.)",
  "e.g.)",
  "Why?)",
  "Settings",
  "No cards)",
  "Step 1)",
  "$`",
  "`$",
  "$",
  "$$",
  "$`x_1`$",
  "`",
  "```",
  "```math\n",
  "~~~",
  "**",
  "*",
  "_",
  "__",
  "- [ ] ",
  "\\(",
  "\\",
  "{",
  "}",
  "\\left",
  "\\right",
  "\\begin{a}",
  "[",
  "![",
  "](",
  "]",
  "(",
  ")",
  "(#a)",
  "[Back to x](y)",
  "\n- [Back to x](y)\n",
  "<br>",
  "<img src='x'>",
  "<!--",
  "-->",
  "<div>",
  "<b>",
  "|",
  "|---|",
  "> ",
  "---",
  "===",
  "[a]: b",
  "a",
  "word ",
  "A model is ",
  "É",
  "😀",
  "\ud800",
  "\0",
  "﻿",
  "\xA0",
  "\u2028",
  "\u200f",
  "\u200b",
  "==",
  "Q.) ",
  "A.) ",
  "[^1]",
  "[a]",
  "\n[a]: b\n",
  "+++",
  "...",
  ":",
];

/** Text that nobody would write, made of the notation's own bits. */
export const hostileText = fc
  .array(fc.constantFrom(...BITS), { maxLength: 80 })
  .map((bits) => bits.join(""));

const builtIn = readFileSync(
  new URL(
    "../../../prisma/seed/notes/8.2-challenges-in-neural-network-optimization.md",
    import.meta.url,
  ),
  "utf8",
);

/** A part of a real note in which something was typed over. */
const editedNote = fc
  .record({
    from: fc.nat(builtIn.length),
    edits: fc.array(
      fc.record({ at: fc.nat(700), cut: fc.nat(4), put: fc.constantFrom("", ...BITS) }),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ from, edits }) =>
    edits.reduce(
      (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
      builtIn.slice(from, from + 700),
    ),
  );

export const anyText = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: editedNote },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

/** A tree of bullets as one means it. */
export interface MeantBullet {
  readonly words: string;
  readonly children: readonly MeantBullet[];
}

const words = fc.constantFrom(
  "A model is small.",
  "Def.)",
  "e.g.) Pooling",
  "Why?)",
  "Two sides)",
  "x",
  "**Bold** words [link](a.md)",
  "$`\\left[\\begin{array}{c}\n- a \\\\\n# b\n\\end{array}\\right]`$ holds",
  "$`|x|`$ : the size",
  "1) no",
);

/** Up to three bullets a level, five levels deep. */
const bulletsAt = (depth: number): fc.Arbitrary<MeantBullet[]> => {
  const children = depth === 5 ? fc.constant([]) : bulletsAt(depth + 1);
  return fc.array(fc.record({ words, children }), { maxLength: depth === 1 ? 4 : 2 });
};

export interface MeantNote {
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly bullets: readonly MeantBullet[] }[];
}

export const meantNote: fc.Arbitrary<MeantNote> = fc.record({
  title: fc.constantFrom("Pooling", "8.2 Challenges"),
  parts: fc.array(
    fc.record({
      heading: fc.constantFrom(
        "## 1.1 Part",
        "### Concept) Pooling",
        "#### Concept) Stride (Step)",
      ),
      bullets: bulletsAt(1),
    }),
    { maxLength: 4 },
  ),
});

/** How a note is laid out; none of it changes what it means. */
export interface Layout {
  readonly step: number;
  readonly marker: string;
  readonly lineEnd: string;
  /** What stands between two items. */
  readonly between: string;
  readonly end: string;
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  step: fc.integer({ min: 1, max: 6 }),
  marker: fc.constantFrom("-", "*", "+"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  between: fc.constantFrom("", "\n", "<br>\n", "\n<br> <br/>\n\n", "   \n"),
  end: fc.constantFrom("", "\n", "\n\n\n", "   "),
});

export const print = ({ title, parts }: MeantNote, form: Layout): string => {
  const lines = (bullets: readonly MeantBullet[], depth: number): string[] =>
    bullets.flatMap((each) => [
      `${" ".repeat(depth * form.step)}${form.marker} ${each.words}`,
      ...lines(each.children, depth + 1),
    ]);
  const items = [
    `# ${title}`,
    ...parts.flatMap(({ heading, bullets }) => [heading, ...lines(bullets, 0)]),
  ];
  const text = items.join(`\n${form.between}`) + form.end;
  return text.replaceAll("\n", form.lineEnd);
};
