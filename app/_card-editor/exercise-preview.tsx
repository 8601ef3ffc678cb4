import { Button } from "#app/_ui/button.tsx";
import { InlineProse, Prose } from "#app/_ui/prose.tsx";
import type { ExerciseCheck, ShownSample } from "#lib/client/exercise-reading.ts";
import { withCode } from "./problem-lines.tsx";
import type { ExerciseSight } from "./use-exercise.ts";
import editor from "./editor.module.css";
import styles from "./exercise.module.css";

const percent = (share: number): string => `${Number((100 * share).toPrecision(2))}\u00a0%`;

const headOf = ({ preview }: ExerciseSight): string => {
  const count = preview?.samples.length ?? 0;
  if (count === 0) return "Preview";
  return count === 1 ? "Preview: one draw" : `Preview: ${count} draws`;
};

const Draw = ({ sample }: { sample: ShownSample }) => (
  <>
    <Prose html={sample.questionHtml} />
    <div className={styles["drawn"]}>
      <p>
        Answer: <InlineProse html={sample.answerHtml} />
      </p>
      {sample.wrongs.length === 0 ? null : (
        <ul>
          {sample.wrongs.map(({ name, valueHtml, saysHtml }) => (
            <li key={name}>
              <InlineProse html={valueHtml} />, {name}: <InlineProse html={saysHtml} />
            </li>
          ))}
        </ul>
      )}
    </div>
  </>
);

const checkWords = ({ preview, check, checking }: ExerciseSight): string => {
  if (preview === null || preview.problems.length > 0) return "";
  if (checking) return "Making 1,000 draws …";
  if (check === null) return "1,000 draws are made when you save.";
  if (check.problems.length > 0) return "1,000 draws made: there is something to mend.";
  const accepted =
    check.accepted === 1 ? "" : ` The require lines accept ${percent(check.accepted)} of them.`;
  return `1,000 draws made, nothing to mend.${accepted}`;
};

/** What should be known, the closest call, and five of the questions with their answers. */
const Checked = ({ check }: { check: ExerciseCheck }) => (
  <>
    {check.warnings.map(({ line, message, hint }) => (
      <p key={message} className={styles["warning"]}>
        Line {line}: {withCode(message)} {withCode(hint)}
      </p>
    ))}
    {check.worst === undefined ? null : (
      <div className={styles["draw"]}>
        <p className="small">
          The closest call: “{check.worst.mistake}”, {percent(check.worst.away)} from the answer.
        </p>
        <Draw sample={check.worst.sample} />
      </div>
    )}
    <p className="small">{check.samples.length} of the 1,000, with their answers</p>
    <ol className={styles["samples"]}>
      {check.samples.map((sample) => (
        <li key={sample.questionHtml}>
          <Prose html={sample.questionHtml} size="small" />
          <InlineProse html={sample.answerHtml} className={styles["answer"] ?? ""} />
        </li>
      ))}
    </ol>
  </>
);

const nothingYet = ({ preview }: ExerciseSight): string => {
  if (preview === null) return "Three draws appear here while you write.";
  return preview.problems.length > 0
    ? "Draws appear here once every line can be read."
    : "No numbers were found that all require lines accept.";
};

/** A few draws as they would be asked, with what they would be judged by; then what 1,000 say. */
export const ExercisePreview = ({ sight }: { sight: ExerciseSight }) => {
  const { preview, check, drawAgain } = sight;
  const samples = preview?.samples ?? [];
  return (
    <section className={editor["preview"]} aria-label="Preview">
      <div className={styles["top"]}>
        <p className={editor["previewHead"]} role="status">
          {headOf(sight)}
        </p>
        {samples.length === 0 ? null : (
          <Button size="small" kind="quiet" className={editor["hide"]} onClick={drawAgain}>
            Other numbers
          </Button>
        )}
      </div>
      {samples.length === 0 ? (
        <p className={editor["nothing"]}>{nothingYet(sight)}</p>
      ) : (
        <ol className={styles["draws"]}>
          {samples.map((sample) => (
            <li key={sample.questionHtml} className={styles["draw"]}>
              <Draw sample={sample} />
            </li>
          ))}
        </ol>
      )}
      <p className={editor["previewHead"]} role="status">
        {checkWords(sight)}
      </p>
      {check === null || check.problems.length > 0 ? null : <Checked check={check} />}
    </section>
  );
};
