import { describe, expect, it } from "vitest";
import { families, stageOf } from "#lib/domain/exercises/index.ts";
import { allVersions } from "#lib/domain/exercises/registry.ts";

const STAGES = ["recognise", "compute", "decide", "build"];

describe.each(allVersions.map((family) => ({ name: `${family.id} ${family.version}`, family })))(
  "$name",
  ({ family }) => {
    it("has a name that can stand in an address and a command", () => {
      expect(family.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    });
    it("says in words what it is and what can be learned by it", () => {
      expect(family.title).toMatch(/^\p{Lu}.{5,80}$/u);
      expect(family.objective).toMatch(/^\p{Lu}.{15,160}\.$/u);
      expect(family.concepts.length).toBeGreaterThan(0);
    });
    it("counts its levels from 1", () => {
      expect(family.levels).toEqual([1, 2, 3].slice(0, family.levels.length));
    });
  },
);

describe("the registry", () => {
  it("holds each version once", () => {
    const names = allVersions.map(({ id, version }) => `${id} ${version}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("goes from section to section, and in each from recognising to building", () => {
    const places = families.map(
      ({ section, asks }) => `${section} ${STAGES.indexOf(stageOf(asks))}`,
    );
    expect(places).toEqual(places.toSorted());
  });

  it("gives no two families one title", () => {
    const titles = families.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
