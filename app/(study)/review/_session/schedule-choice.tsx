import { Keycap } from "#app/_ui/keycap.tsx";
import { Segmented } from "#app/_ui/segmented.tsx";
import { WORDING_CHOICES, type WordingChoice } from "#lib/client/wording-choice.ts";
import styles from "./schedule-choice.module.css";

export const CHOICES: Readonly<Record<WordingChoice, { key: string; name: string; help: string }>> =
  {
    keep: { key: "k", name: "Keep", help: "The schedule stays as it is." },
    sooner: { key: "a", name: "Ask me sooner", help: "After this review it comes again tomorrow." },
    reset: {
      key: "r",
      name: "Reset",
      help: "It starts as a new card, with this review its first.",
    },
  };

interface ScheduleChoiceProps {
  choice: WordingChoice;
  onChoose: (choice: WordingChoice) => void;
}

/** With an answer that is another one: what becomes of the schedule. Stands over the grades, whose days it changes. */
export const ScheduleChoice = ({ choice, onChoose }: ScheduleChoiceProps) => (
  <div className={styles["choice"]}>
    <Segmented
      legend="The answer changed. Its schedule:"
      name="wording-choice"
      choices={WORDING_CHOICES.map((value) => ({
        value,
        label: (
          <>
            {CHOICES[value].name} <Keycap keys={CHOICES[value].key.toUpperCase()} />
          </>
        ),
      }))}
      value={choice}
      onChange={(value) => onChoose(WORDING_CHOICES.find((each) => each === value) ?? "keep")}
    />
    <p className={styles["help"]} role="status">
      {CHOICES[choice].help}
    </p>
  </div>
);
