import { describe, expect, it } from "vitest";
import { hash32 } from "#lib/domain/random/index.ts";
import { drawExercise, families, numbersOf, solution } from "#lib/domain/exercises/index.ts";
import type { Family } from "#lib/domain/exercises/index.ts";
import { allVersions } from "#lib/domain/exercises/registry.ts";
import { published821 } from "./published/8.2.1.ts";
import { published822 } from "./published/8.2.2.ts";
import { published823 } from "./published/8.2.3.ts";
import { published824 } from "./published/8.2.4.ts";
import { published825 } from "./published/8.2.5.ts";
import { published826 } from "./published/8.2.6.ts";
import { published827 } from "./published/8.2.7.ts";
import { published828 } from "./published/8.2.8.ts";
import type { PublishedHashes } from "./published/hashes.ts";

/**
 * A published version never changes: numbers, wording of the question and answer of some seeds, as hashes.
 * Whoever sees this fail has changed what old reviews were about: make it a new version instead.
 */
const PUBLISHED: PublishedHashes = {
  ...published821,
  ...published822,
  ...published823,
  ...published824,
  ...published825,
  ...published826,
  ...published827,
  ...published828,
};

const SEEDS = [0, 1, 2, 4294967295];

const nameOf = ({ id, version }: Family): string => `${id} ${version}`;

const hashesOf = ({ id, version, levels }: Family): readonly number[] =>
  levels.map((level) =>
    hash32(
      SEEDS.map((seed) => {
        const key = { family: id, version, level, seed };
        return [numbersOf(key), drawExercise(key).question, solution(key).answer].join("\n");
      }).join("\n"),
    ),
  );

describe("a published version never changes", () => {
  it.each(allVersions.map((family) => [nameOf(family), family] as const))("%s", (name, family) => {
    expect(hashesOf(family)).toEqual(PUBLISHED[name]);
  });

  it("and never leaves the registry", () => {
    expect(Object.keys(PUBLISHED).sort()).toEqual(allVersions.map(nameOf).sort());
  });

  it("is found by default in its newest version and at its lowest level", () => {
    for (const { id, version, levels } of families) {
      expect(drawExercise({ family: id, seed: 5 })).toEqual(
        drawExercise({ family: id, version, level: levels[0], seed: 5 }),
      );
    }
  });
});
