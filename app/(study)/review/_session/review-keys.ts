import type { BoundHotkey } from "#app/_ui/hotkeys.tsx";
import { WORDING_CHOICES, type WordingChoice } from "#lib/client/wording-choice.ts";
import { GRADES, PASS, type Grade } from "#lib/domain/scheduling/index.ts";
import { CHOICES } from "./schedule-choice.tsx";

interface Doings {
  readonly side: "prompt" | "answer" | "exercise" | "end";
  /** The answer of a reworded card is another one. */
  readonly mayChoose: boolean;
  readonly undo: () => void;
  readonly drop: () => void;
  readonly setAside: (how: "bury" | "suspend") => void;
  readonly mend: () => void;
  readonly choose: (choice: WordingChoice) => void;
  readonly show: () => void;
  readonly grade: (grade: Grade) => void;
}

const gradeName = (grade: Grade): string => (grade < PASS ? `Again (${grade})` : `Grade ${grade}`);

/** Shows the answer, or grades it. */
export const sideKeys = ({
  side,
  show,
  grade,
}: Pick<Doings, "show" | "grade"> & {
  readonly side: "prompt" | "answer";
}): readonly BoundHotkey[] =>
  side === "prompt"
    ? ["Space", "Enter"].map((keys) => ({
        keys,
        label: "Show answer",
        gesture: "Tap the page",
        run: show,
      }))
    : [
        { keys: "Space", label: "Good", run: () => grade(4) },
        ...GRADES.map((each) => ({
          keys: String(each),
          label: gradeName(each),
          ...(each === 0 ? { gesture: "Hold Again" } : {}),
          run: () => grade(each),
        })),
      ];

/** The keys of a sitting, by what is on the screen. */
export const reviewKeys = (doings: Doings): readonly BoundHotkey[] => {
  const { side, mayChoose, undo, drop, setAside, mend, choose, show, grade } = doings;
  const always = [
    {
      keys: "u",
      label: "Undo the last grade",
      gesture: "Swipe right from the ruler",
      run: undo,
    },
  ];
  if (side === "end") return always;
  const ofItem = [
    { keys: "x", label: "Drop this card", run: drop },
    { keys: "Delete", label: "Drop this card", run: drop },
    { keys: "b", label: "Bury until tomorrow", run: () => setAside("bury") },
    { keys: "s", label: "Suspend", run: () => setAside("suspend") },
  ];
  if (side === "exercise") return [...always, ...ofItem];
  const ofCard = [{ keys: "e", label: "Edit this card", run: mend }];
  const choices = WORDING_CHOICES.map((each) => ({
    keys: CHOICES[each].key,
    label: `Its schedule: ${CHOICES[each].name}`,
    run: () => choose(each),
  }));
  return [
    ...always,
    ...ofItem,
    ...ofCard,
    ...(mayChoose ? choices : []),
    ...sideKeys({ side, show, grade }),
  ];
};
