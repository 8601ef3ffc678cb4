import type { WordingChoice } from "#lib/client/wording-choice.ts";
import { NEW, previewGrades, type Memory } from "#lib/domain/scheduling/index.ts";
import { addDays, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/next-in-queue.ts";

const memoryOf = ({ memory, dueOn }: QueueItemAnswer): Memory => {
  const { lastDay, ...numbers } = memory;
  if (lastDay === null || dueOn === null) return NEW;
  return {
    kind: "reviewed",
    ...numbers,
    lastDay: lastDay as LocalDate,
    dueOn: dueOn as LocalDate,
  };
};

/** What each grade would do under the choice that was made for a reworded card. */
export const choiceGrades = (
  item: QueueItemAnswer,
  choice: WordingChoice,
  today: LocalDate,
): QueueItemAnswer["grades"] => {
  if (choice === "reset") return previewGrades(NEW, today);
  if (choice === "keep" || item.grades === null) return item.grades;
  return previewGrades(memoryOf(item), today, addDays(today, 1));
};
