import { countOf } from "#app/_ui/count-of.ts";
import { LEVEL_WORDS } from "#app/_exercise/level-words.ts";
import { dayAsSeenFrom, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { PracticeFamily, PracticeSection, SoFar } from "#lib/server/use-cases/see-practice.ts";
import type { WeakSpot } from "#lib/server/use-cases/weak-spots.ts";

/** "4 of 9 right at the first try, last yesterday". */
export const soFarWords = (soFar: SoFar | null, today: LocalDate): string =>
  soFar === null
    ? "not tried yet"
    : `${soFar.right} of ${soFar.total} right at the first try, last ${dayAsSeenFrom(today, soFar.lastDay)}`;

/** "small numbers, more terms, a larger problem". */
export const levelsWords = ({ levels }: Pick<PracticeFamily, "levels">): string =>
  levels.map((level) => LEVEL_WORDS[level].toLowerCase()).join(", ");

/** "7 exercises, 2 tried: 4 of 9 right at the first try". */
export const sectionWords = ({ families }: Pick<PracticeSection, "families">): string => {
  const tried = families.flatMap(({ soFar }) => soFar ?? []);
  const all = countOf(families.length, "exercise");
  if (tried.length === 0) return `${all}, none tried yet`;
  const right = tried.reduce((sum, each) => sum + each.right, 0);
  const total = tried.reduce((sum, each) => sum + each.total, 0);
  return `${all}, ${tried.length} tried: ${right} of ${total} right at the first try`;
};

const timesWords = (times: number): string =>
  times === 1 ? "once" : times === 2 ? "twice" : `${times} times`;

/** Why a family was chosen, but for its mistake: "Not right at first in 3 of the last 4. Forgotten once when it was due." */
export const weakWords = ({ wrong, total, lapses }: WeakSpot): string => {
  const sentences = [
    ...(wrong > 0
      ? [
          total === 1
            ? "Not right at first in its only answer."
            : `Not right at first in ${wrong} of the last ${total}.`,
        ]
      : []),
    ...(lapses > 0 ? [`Forgotten ${timesWords(lapses)} when it was due.`] : []),
  ];
  return sentences.join(" ");
};

/** "This mistake twice:". */
export const mistakeWords = (times: number): string => `This mistake ${timesWords(times)}:`;
