import { Keycap } from "#app/_ui/keycap.tsx";
import { Prose } from "#app/_ui/prose.tsx";
import { Segmented } from "#app/_ui/segmented.tsx";
import { WORDING_CHOICES, type WordingChoice } from "#lib/client/wording-choice.ts";
import type { Rewording } from "#lib/server/use-cases/rewordings.ts";
import styles from "./reworded.module.css";

interface RewordedProps {
  rewording: Rewording;
  /** Null where there is no schedule yet that could be kept. */
  choice: WordingChoice | null;
  onChoose: (choice: WordingChoice) => void;
}

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

const ANSWER_WORDS = {
  same: null,
  near: "answer mended",
  changed: "answer changed",
} as const;

const Side = ({ name, was, now }: { name: string; was: string; now: string }) => (
  <div className={styles["side"]}>
    <div>
      <h3 className={styles["when"]}>{name} before</h3>
      <Prose html={was} size="small" />
    </div>
    <div>
      <h3 className={styles["when"]}>{name} now</h3>
      <Prose html={now} size="small" />
    </div>
  </div>
);

/** Old and new wording beside each other, said once; with an answer that is another one, what becomes of the schedule. */
export const Reworded = ({ rewording, choice, onChoose }: RewordedProps) => {
  const { prompt, answer, answerChange } = rewording;
  const says = ANSWER_WORDS[answerChange];
  return (
    <section className={styles["reworded"]} aria-labelledby="reworded-title">
      <h2 className={styles["title"]}>
        <span id="reworded-title">Wording changed</span>
        {says === null ? null : (
          <span className={styles["tag"]} data-answer={answerChange}>
            {says}
          </span>
        )}
      </h2>
      {prompt ? <Side name="Question" was={prompt.wasHtml} now={prompt.nowHtml} /> : null}
      {answer ? <Side name="Answer" was={answer.wasHtml} now={answer.nowHtml} /> : null}
      {answerChange === "changed" && choice !== null ? (
        <div className={styles["choice"]}>
          <Segmented
            legend="Its schedule"
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
      ) : null}
    </section>
  );
};
