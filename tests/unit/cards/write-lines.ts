import { writeCards, type Draft } from "#lib/domain/cards/index.ts";
import { parseNote } from "#lib/domain/notes/index.ts";
import { canSet } from "#lib/domain/prose/index.ts";

export const write = (...lines: readonly string[]) =>
  writeCards(parseNote(`# Study Notes\n${lines.join("\n")}\n`), canSet);
export const cardsOf = (...lines: readonly string[]): readonly Draft[] => write(...lines).cards;
export const asked = (...lines: readonly string[]): string[] =>
  cardsOf(...lines).map(({ prompt, answer }) => `${prompt} → ${answer}`);
export const gatesOf = (...lines: readonly string[]): string[] =>
  write(...lines).refusals.map((one) => one.gate);
export const property = (name: string, ...sentences: readonly string[]): string[] => [
  `### Concept) ${name}`,
  "- Prop.)",
  ...sentences.map((one) => `  - ${one}`),
];
