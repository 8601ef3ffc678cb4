import { Prose } from "#app/_ui/prose.tsx";
import type { Rewording } from "#lib/server/use-cases/rewordings.ts";
import styles from "./reworded.module.css";

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

/** Old and new wording beside each other, said once. */
export const Reworded = ({ rewording }: { rewording: Rewording }) => {
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
    </section>
  );
};
