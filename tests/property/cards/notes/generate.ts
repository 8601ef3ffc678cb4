import fc from "fast-check";

/** A sentence of the notation as its pattern and the words in it; few words, so that siblings are alike. */
interface Sentence {
  readonly pattern: number;
  readonly words: readonly string[];
}
interface Block {
  readonly label: number;
  readonly spelling: number;
  readonly sentences: readonly Sentence[];
}
interface Concept {
  readonly name: string;
  readonly blocks: readonly Block[];
}
interface Section {
  readonly name: string;
  readonly concepts: readonly Concept[];
}
export interface GeneratedNote {
  readonly title: string;
  readonly firstNumber: number;
  readonly level: number;
  readonly sections: readonly Section[];
}

const NOUNS = "layer window stride margin signal weight region filter border memory".split(" ");
const ADJECTIVES = "narrow wide steady early hidden sparse".split(" ");
const NAMES = ["Kernel", "Pooling", "Momentum", "Dropout", "Early Stopping", "Padding"];
const SECTIONS = ["Layers", "Training", "Regularization", "Limits"];

const PATTERNS: readonly ((w: readonly string[], name: string) => string)[] = [
  ([a, n, m], name) => `A ${name.toLowerCase()} is a ${a} ${n} of one ${m}.`,
  ([a, n, m]) => `If the ${n} of the ${m} grows, then the ${a} ${m} shrinks.`,
  ([a, n, m]) => `The ${a} ${n} reduces the ${m} because each ${n} covers a ${m}.`,
  ([a, n, m]) => `The ${n} of the ${m} is called the **${a} ${n}**.`,
  ([, n, m]) => `The ${n} of the ${m} is \`$ ${(n ?? "x")[0]}^2 + ${(m ?? "y")[0]} $\`.`,
];
const LABELS = [
  ["Def.)", "Definition)", "Defs.)"],
  ["Prop.)", "Props.)", "Property)"],
  ["Desc.)", "Description)", "Desc)"],
] as const;

const sentence: fc.Arbitrary<Sentence> = fc.record({
  pattern: fc.nat(PATTERNS.length - 1),
  words: fc.tuple(
    fc.constantFrom(...ADJECTIVES),
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...NOUNS),
  ),
});
const block: fc.Arbitrary<Block> = fc.record({
  label: fc.nat(LABELS.length - 1),
  spelling: fc.nat(2),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
});
const concept: fc.Arbitrary<Concept> = fc.record({
  name: fc.constantFrom(...NAMES),
  blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
});
const section: fc.Arbitrary<Section> = fc.record({
  name: fc.constantFrom(...SECTIONS),
  concepts: fc.array(concept, { minLength: 1, maxLength: 3 }),
});
export const generatedNote: fc.Arbitrary<GeneratedNote> = fc.record({
  title: fc.constantFrom("Networks", "Optimization", "Signals"),
  firstNumber: fc.integer({ min: 1, max: 4 }),
  level: fc.constantFrom(2, 3),
  sections: fc.array(section, { minLength: 1, maxLength: 3 }),
});

export const printNote = (note: GeneratedNote): string => {
  const lines = [`# ${note.title}`, ""];
  note.sections.forEach((each, index) => {
    lines.push(`${"#".repeat(note.level)} ${note.firstNumber}.${index + 1} ${each.name}`, "");
    for (const { name, blocks } of each.concepts) {
      lines.push(`${"#".repeat(note.level + 1)} Concept) ${name}`, "");
      for (const { label, spelling, sentences } of blocks) {
        lines.push(`- ${LABELS[label]?.[spelling] ?? ""}`);
        for (const { pattern, words } of sentences)
          lines.push(`  - ${PATTERNS[pattern]?.(words, name) ?? ""}`);
      }
      lines.push("");
    }
  });
  return lines.join("\n");
};

/** One thing that somebody does to a note; `at` and `to` choose where. */
export interface Edit {
  readonly kind:
    | "insert"
    | "delete"
    | "swap"
    | "reword"
    | "renumber"
    | "relabel"
    | "rename concept"
    | "insert concept"
    | "delete concept"
    | "move concept"
    | "delete section";
  readonly at: number;
  readonly to: number;
  readonly sentence: Sentence;
  readonly concept: Concept;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom<Edit["kind"]>(
    "insert",
    "delete",
    "swap",
    "reword",
    "renumber",
    "relabel",
    "rename concept",
    "insert concept",
    "delete concept",
    "move concept",
    "delete section",
  ),
  at: fc.nat(40),
  to: fc.nat(40),
  sentence,
  concept,
});

const replaceAt = <Item>(
  list: readonly Item[],
  at: number,
  make: (item: Item) => readonly Item[],
) => list.flatMap((item, index) => (index === at ? make(item) : [item]));

const mapConcepts = (
  note: GeneratedNote,
  change: (concept: Concept, index: number) => readonly Concept[],
): GeneratedNote => {
  let index = 0;
  const sections = note.sections.map((each) => ({
    ...each,
    concepts: each.concepts.flatMap((one) => change(one, index++)),
  }));
  return { ...note, sections };
};

const mapBlocks = (
  note: GeneratedNote,
  change: (block: Block, index: number) => readonly Block[],
): GeneratedNote => {
  let index = 0;
  return mapConcepts(note, (one) => [
    { ...one, blocks: one.blocks.flatMap((each) => change(each, index++)) },
  ]);
};

const sentencesOf = (note: GeneratedNote): readonly Sentence[] =>
  note.sections.flatMap(({ concepts }) =>
    concepts.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences)),
  );

/** Puts sentences in the place of each one, by its number in the note. */
const mapSentences = (
  note: GeneratedNote,
  change: (sentence: Sentence, index: number) => readonly Sentence[],
): GeneratedNote => {
  let index = 0;
  return mapBlocks(note, (each) => [
    { ...each, sentences: each.sentences.flatMap((one) => change(one, index++)) },
  ]);
};

const countOf = (note: GeneratedNote) => ({
  sentences: sentencesOf(note).length,
  blocks: note.sections.flatMap(({ concepts }) => concepts.flatMap(({ blocks }) => blocks)).length,
  concepts: note.sections.flatMap(({ concepts }) => concepts).length,
});

const oneOf = (at: number, count: number): number => (count === 0 ? -1 : at % count);

export const applyEdit = (note: GeneratedNote, each: Edit): GeneratedNote => {
  const count = countOf(note);
  const [at, to] = [oneOf(each.at, count.sentences), oneOf(each.to, count.sentences)];
  const [blockAt, conceptAt] = [oneOf(each.at, count.blocks), oneOf(each.at, count.concepts)];
  const all = sentencesOf(note);
  switch (each.kind) {
    case "insert":
      return mapSentences(note, (one, index) => (index === at ? [each.sentence, one] : [one]));
    case "delete":
      return mapSentences(note, (one, index) => (index === at ? [] : [one]));
    case "swap":
      return mapSentences(note, (one, index) => {
        const other = index === at ? all[to] : index === to ? all[at] : one;
        return other ? [other] : [];
      });
    case "reword":
      return mapSentences(note, (one, index) => {
        const place = each.to % 3;
        const word = each.sentence.words[place] ?? "";
        const words = one.words.map((before, which) => (which === place ? word : before));
        return index === at ? [{ ...one, words }] : [one];
      });
    case "renumber":
      return { ...note, firstNumber: note.firstNumber + 1, level: note.level === 2 ? 3 : 2 };
    case "relabel":
      return mapBlocks(note, (one, index) =>
        index === blockAt ? [{ ...one, spelling: (one.spelling + 1 + (each.to % 2)) % 3 }] : [one],
      );
    case "rename concept":
      return mapConcepts(note, (one, index) =>
        index === conceptAt ? [{ ...one, name: `${one.name} Method` }] : [one],
      );
    case "insert concept":
      return mapConcepts(note, (one, index) => (index === conceptAt ? [each.concept, one] : [one]));
    case "delete concept":
      return mapConcepts(note, (one, index) => (index === conceptAt ? [] : [one]));
    case "move concept": {
      const moved = note.sections.flatMap(({ concepts }) => concepts)[conceptAt];
      if (!moved) return note;
      const without = mapConcepts(note, (one, index) => (index === conceptAt ? [] : [one]));
      const sectionAt = oneOf(each.to, note.sections.length);
      const sections = replaceAt(without.sections, sectionAt, (one) => [
        { ...one, concepts: [...one.concepts, moved] },
      ]);
      return { ...without, sections };
    }
    case "delete section":
      return {
        ...note,
        sections: replaceAt(note.sections, oneOf(each.at, note.sections.length), () => []),
      };
  }
};

export const editedNote = (note: GeneratedNote, edits: readonly Edit[]): GeneratedNote =>
  edits.reduce(applyEdit, note);
