"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { TextField } from "#app/_ui/inputs.tsx";
import { useTypedEarly } from "#app/_ui/use-typed-early.ts";
import type { TextProblem } from "#lib/client/text-reading.ts";
import { PlanView } from "../_plan/plan-view.tsx";
import { CardsPane } from "./cards-pane.tsx";
import { EditorActions } from "./editor-actions.tsx";
import { KeptBanner } from "./kept-banner.tsx";
import { overOf } from "./kept-text.ts";
import { pathFor } from "./path-for.ts";
import { SourceField } from "./source-field.tsx";
import type { SourceEditor } from "./source/open-editor.ts";
import { useKeptText, type Written } from "./use-kept-text.ts";
import { useLiveCards } from "./use-live-cards.ts";
import { useNotePlan } from "../_plan/use-note-plan.ts";
import styles from "./note-editor.module.css";

interface NoteEditorProps {
  start: Written;
  /** A note that is not there yet is given a name. */
  isNew?: boolean;
  /** Names the draft on this device: learner, note and version. */
  keptUnder: string;
  /** Of the page's content security policy. */
  nonce: string;
  /** Where the page leads without an import. */
  back: string;
}

const NO_PROBLEMS: readonly TextProblem[] = [];

/** The text of a note with its cards beside it, and the plan before anything is stored. */
export const NoteEditor = ({ start, isNew = false, keptUnder, nonce, back }: NoteEditorProps) => {
  const editor = useRef<SourceEditor | null>(null);
  const typedEarly = useRef(false);
  const [path, setPath] = useState(start.path);
  const [line, setLine] = useState(1);
  const live = useLiveCards(start.markdown);
  const keeping = useKeptText(keptUnder, start);
  const planning = useNotePlan(keeping.forget);
  const { plan } = planning;

  const textNow = (): string => editor.current?.text() ?? start.markdown;
  const onText = (markdown: string): void => {
    live.read(markdown);
    keeping.keep({ path, markdown });
  };
  const onPath = (next: string): void => {
    setPath(next);
    keeping.keep({ path: next, markdown: textNow() });
  };
  const pathField = useTypedEarly<HTMLInputElement>(onPath);
  const submit = (): void => {
    const markdown = textNow();
    planning.show({ path: pathFor(path, markdown), markdown });
  };
  useHotkeys([{ keys: "Ctrl Enter", label: "Show the plan", inFields: true, run: submit }]);

  const { found, isDealtWith } = keeping;
  useEffect(() => {
    if (!found) return;
    // What has just been written goes before what was written earlier.
    if (typedEarly.current) {
      isDealtWith();
      return;
    }
    setPath(found.path);
    editor.current?.setText(found.markdown);
  }, [found, isDealtWith]);
  const discard = (): void => {
    setPath(start.path);
    editor.current?.setText(start.markdown);
    keeping.forget();
    isDealtWith();
  };

  const goToLine = useCallback((at: number): void => editor.current?.goToLine(at), []);
  const backToText = (): void => {
    planning.drop();
    // The text is shown again by then.
    setTimeout(() => editor.current?.focus(), 0);
  };

  return (
    <div className={styles["form"]}>
      {found ? (
        <KeptBanner
          kept={found}
          changed={found.over !== overOf(start.markdown)}
          onKeep={isDealtWith}
          onDiscard={discard}
        />
      ) : null}
      <div className={styles["form"]} hidden={plan !== null}>
        {isNew ? (
          <TextField
            ref={pathField}
            label="Name of the file"
            help="May stay empty: then it is made from the title."
            value={path}
            placeholder="sailing.md"
            onChange={(event) => onPath(event.target.value)}
          />
        ) : null}
        <div className={styles["panes"]}>
          <SourceField
            text={start.markdown}
            nonce={nonce}
            problems={live.reading?.problems ?? NO_PROBLEMS}
            editor={editor}
            onText={onText}
            onTypedEarly={(markdown) => {
              typedEarly.current = true;
              onText(markdown);
            }}
            onLine={setLine}
            onSubmit={submit}
          />
          <EditorActions
            busy={planning.busy}
            problem={planning.problem}
            keepsNothing={keeping.failed}
            back={back}
            onPlan={submit}
          />
          <CardsPane
            reading={live.reading}
            isBlank={start.markdown === ""}
            failed={live.failed}
            line={line}
            onGoTo={goToLine}
          />
        </div>
      </div>
      {plan === null ? null : (
        <PlanView
          plan={plan}
          busy={planning.busy}
          problem={planning.problem}
          onImport={planning.store}
          onCancel={backToText}
        >
          {isNew && plan.replaces === true ? (
            <p className={styles["words"]}>
              There is a note of the name {plan.path} already. This text would be its new version.
            </p>
          ) : null}
        </PlanView>
      )}
    </div>
  );
};
