import { describe, expect, it } from "vitest";
import { parseNote, picturesBeside, picturesOf } from "#lib/domain/notes/index.ts";

const NOTE = parseNote(`# Capacity

### Concept) Capacity
- Def.)
  - Capacity is the size of a family ![within](within.png).
    - It grows.
      ![](below.png)
    <img src="tag.png" width="300px">
  - Another sentence.
- Prop.)
  - A last sentence.

![A picture of its own](own.png)
`);
const targets = (line: number): readonly string[] =>
  picturesBeside(NOTE, line).map(({ target }) => target);

describe("the pictures beside a line", () => {
  it("are those in its words, below it, and behind it before the next sentence", () => {
    expect(targets(5)).toEqual(["within.png", "below.png", "tag.png"]);
  });

  it("are not those of another sentence", () => {
    expect(targets(9)).toEqual([]);
    expect(targets(11)).toEqual([]);
  });

  it("are none on a line that is not there", () => {
    expect(targets(99)).toEqual([]);
  });
});

it("all pictures of a note are found, in order", () => {
  expect(picturesOf(NOTE).map(({ target }) => target)).toEqual([
    "within.png",
    "below.png",
    "tag.png",
    "own.png",
  ]);
});
