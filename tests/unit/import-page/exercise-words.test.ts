import { describe, expect, test } from "vitest";
import { exercisesInWords } from "#app/(study)/notes/[noteId]/exercise-words.ts";
import { exerciseWords } from "#app/(study)/notes/_plan/words.ts";
import type { MarginCard } from "#lib/server/use-cases/margin-cards.ts";

describe("exercises that come with a note", () => {
  test("are named while they are few", () => {
    expect(exerciseWords([])).toBe("");
    expect(exerciseWords(["A", "B"])).toBe("With exercises: A; B.");
    expect(exerciseWords(["A", "B", "C", "D"])).toBe("With exercises: A; B; C; D.");
  });

  test("are counted where they are many", () => {
    const titles = Array.from({ length: 82 }, (_, index) => `T${index}`);
    expect(exerciseWords(titles)).toBe("With exercises: T0; T1; T2; and 79 more.");
  });
});

describe("exercises in the margin", () => {
  const exercise = (kind: "new" | "due" | "scheduled"): MarginCard => ({
    cardId: kind,
    title: "",
    titleHtml: "",
    family: null,
    exercise: true,
    edited: false,
    state: { kind, words: "" },
  });

  test("say how many are due and new", () => {
    const some = [exercise("new"), exercise("due"), exercise("new"), exercise("scheduled")];
    expect(exercisesInWords(some)).toBe("4 exercises, 1 due, 2 new");
    expect(exercisesInWords([exercise("scheduled")])).toBe("1 exercise");
  });
});
