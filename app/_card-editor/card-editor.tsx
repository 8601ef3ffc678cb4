"use client";

import { useRef, useState, useTransition } from "react";
import type { ReactNode } from "react";
import { Button } from "#app/_ui/button.tsx";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { TextAreaField } from "#app/_ui/inputs.tsx";
import { Segmented } from "#app/_ui/segmented.tsx";
import { useFocusOnProblem } from "#app/_ui/use-focus-on-problem.ts";
import type { CardDraft, DraftProblem } from "#lib/server/use-cases/card-draft.ts";
import { exerciseProblems } from "#lib/server/use-cases/exercise-problems.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { ClozeField } from "./cloze-field.tsx";
import { ExerciseField } from "./exercise-field.tsx";
import { ExercisePreview } from "./exercise-preview.tsx";
import { draftOf, NO_FIELDS, type Fields } from "./fields.ts";
import { PreviewPane } from "./preview-pane.tsx";
import { problemLines } from "./problem-lines.tsx";
import { useKeptFields } from "./use-kept-fields.ts";
import { useExercise, type ExerciseSight } from "./use-exercise.ts";
import { usePreview } from "./use-preview.ts";
import styles from "./editor.module.css";

/** What came of saving: the editor keeps what was typed unless it is saved. */
export type Saving =
  | { readonly kind: "saved"; readonly next: "leave" | "empty" }
  | { readonly kind: "refused"; readonly problems: readonly DraftProblem[] }
  /** Something else was saved since the edit began. */
  | { readonly kind: "changed"; readonly now: Fields }
  | { readonly kind: "failed"; readonly words: string };

export interface SaveWay {
  /** How many cards the draft gives, to name them. */
  readonly label: (cards: number) => string;
  readonly busyLabel: string;
  /** `from` is what the edit began with. */
  readonly save: (draft: CardDraft, from: CardDraft) => Promise<Saving>;
  /** The same for the text of an exercise, where one can be written here. */
  readonly saveExercise?: (text: string, from: string) => Promise<Saving>;
}

interface CardEditorProps {
  /** What is stored, or empty fields. */
  start: Fields;
  /** Names the draft in this tab's storage: learner and card. */
  keptUnder: string;
  /** A stored card stays of its kind. */
  kindFixed?: boolean;
  /** Ways to save, the usual first: it has Ctrl Enter. */
  ways: readonly SaveWay[];
  /** A line above the fields. */
  children?: ReactNode;
}

const KINDS = [
  { value: "question", label: "Question" },
  { value: "cloze", label: "Hidden words" },
  { value: "exercise", label: "Exercise" },
] as const;

const UNREACHABLE =
  "Not saved: the server cannot be reached. What you typed is kept here; try again.";

/** What the draws say of an exercise; undefined where they said nothing yet. */
const sightProblems = ({ preview, check }: ExerciseSight): readonly DraftProblem[] | undefined => {
  const found = preview !== null && preview.problems.length > 0 ? preview : check;
  return found === null ? undefined : exerciseProblems(found.problems);
};

/** Source at the left, the cards it gives at the right. */
export const CardEditor = (props: CardEditorProps) => {
  const { start, keptUnder, kindFixed = false, ways, children } = props;
  const [outcome, setOutcome] = useState<Saving | null>(null);
  const form = useFocusOnProblem(outcome);
  const kept = useKeptFields(keptUnder, start, form);
  const { fields, base, change, restored, unsaved, reset } = kept;
  const [saving, save] = useTransition();
  const [busyWay, setBusyWay] = useState(0);
  const first = useRef<HTMLDivElement>(null);
  const draft = draftOf(fields);
  const preview = usePreview(draft);
  const isExercise = fields.kind === "exercise";
  const sight = useExercise(isExercise ? fields.exercise : null);

  const set = (next: Partial<Fields>): void => change({ ...fields, ...next });
  /** An exercise is drawn 1,000 times here first: its maker sees what comes of it before it is kept. */
  const saved = async (way: SaveWay, from: Fields): Promise<Saving> => {
    if (!isExercise || way.saveExercise === undefined) return way.save(draft, draftOf(from));
    const problems = exerciseProblems((await sight.settled())?.problems ?? []);
    return problems.length > 0
      ? { kind: "refused", problems }
      : way.saveExercise(fields.exercise, from.exercise);
  };
  const run = (index: number, from = base): void => {
    const way = ways[index];
    if (!way || saving) return;
    setBusyWay(index);
    save(async () => {
      const result = await saved(way, from).catch((): Saving => ({
        kind: "failed",
        words: UNREACHABLE,
      }));
      setOutcome(result);
      if (result.kind !== "saved") return;
      reset(result.next === "empty" ? { ...NO_FIELDS, kind: fields.kind } : fields);
      if (result.next === "empty") first.current?.querySelector("textarea")?.focus();
    });
  };
  useHotkeys([{ keys: "Ctrl Enter", label: "Save", inFields: true, run: () => run(0) }]);

  const tried = outcome?.kind === "refused";
  const said = tried ? outcome.problems : [];
  // The preview reads what stands there now; without it, what the server said.
  const problems = ((isExercise ? sightProblems(sight) : preview?.problems) ?? said).filter(
    ({ empty }) => tried || empty !== true,
  );
  const cards = isExercise ? 1 : (preview?.cards.length ?? 0);
  return (
    <form
      ref={form}
      noValidate
      className={styles["editor"]}
      onSubmit={(event) => {
        event.preventDefault();
        run(0);
      }}
    >
      <div className={styles["source"]} ref={first}>
        {children}
        {kindFixed ? null : (
          <Segmented
            legend="Kind"
            name="kind"
            choices={ways[0]?.saveExercise === undefined ? KINDS.slice(0, 2) : KINDS}
            value={fields.kind}
            onChange={(value) => {
              setOutcome(null);
              set({ kind: KINDS.find((kind) => kind.value === value)?.value ?? "question" });
            }}
          />
        )}
        {isExercise ? (
          <ExerciseField
            text={fields.exercise}
            onText={(exercise) => set({ exercise })}
            problems={problems}
          />
        ) : fields.kind === "question" ? (
          <>
            <TextAreaField
              label="Question, in Markdown"
              name="prompt"
              help="Math stands between $ and $."
              source
              rows={3}
              spellCheck={false}
              value={fields.prompt}
              onChange={(event) => set({ prompt: event.target.value })}
              error={problemLines(problems, "prompt")}
            />
            <TextAreaField
              label="Answer"
              name="answer"
              source
              rows={5}
              spellCheck={false}
              value={fields.answer}
              onChange={(event) => set({ answer: event.target.value })}
              error={problemLines(problems, "answer")}
            />
          </>
        ) : (
          <ClozeField
            text={fields.text}
            onText={(text) => set({ text })}
            error={problemLines(problems, "text")}
          />
        )}
        {outcome?.kind === "changed" ? (
          <ChangedMeanwhile
            // Another text there takes the focus anew.
            key={JSON.stringify(outcome.now)}
            now={outcome.now}
            onSaveMine={() => {
              kept.rebase(outcome.now);
              run(0, outcome.now);
            }}
            onTakeThat={() => {
              setOutcome(null);
              reset(outcome.now);
            }}
          />
        ) : null}
        <div className={styles["ways"]}>
          {ways.map(({ label, busyLabel }, index) => (
            <Button
              key={busyLabel + label(1)}
              kind={index === 0 ? "primary" : "quiet"}
              type={index === 0 && !saving ? "submit" : "button"}
              busy={saving && busyWay === index}
              busyLabel={busyLabel}
              keys={index === 0 ? "Ctrl Enter" : undefined}
              onClick={index === 0 ? undefined : () => run(index)}
            >
              {label(cards)}
            </Button>
          ))}
        </div>
        <p className={styles["said"]} data-failed={outcome?.kind === "failed"} role="status">
          {outcome?.kind === "failed"
            ? outcome.words
            : !unsaved
              ? null
              : restored
                ? "What you typed before is back. It is not saved yet."
                : "Draft kept in this tab."}
        </p>
        {restored && unsaved ? (
          <div>
            <Button kind="quiet" size="small" onClick={() => reset(start)}>
              Discard it
            </Button>
          </div>
        ) : null}
      </div>
      {fields.kind === "exercise" ? (
        <ExercisePreview sight={sight} />
      ) : (
        <PreviewPane kind={fields.kind} preview={preview} />
      )}
    </form>
  );
};
