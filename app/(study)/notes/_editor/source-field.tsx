"use client";

import { useEffect, useId, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { TextProblem } from "#lib/client/text-reading.ts";
import { plainEditor } from "./source/plain-editor.ts";
import type { SourceEditor } from "./source/open-editor.ts";
import styles from "./note-editor.module.css";

interface SourceFieldProps {
  /** What the field holds at first. */
  text: string;
  nonce: string;
  problems: readonly TextProblem[];
  /** Is given the editor that is there: the plain field until the other is loaded, and where it cannot be. */
  editor: RefObject<SourceEditor | null>;
  onText: (text: string) => void;
  /** Something was written before the page was alive. */
  onTypedEarly: (text: string) => void;
  onLine: (line: number) => void;
  onSubmit: () => void;
}

const LABEL = "Text of the note";
const PLACEHOLDER = "# Title";

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, "\n");

/** The text of a note: a plain field that can be written in at once, and the editor in its place when that is loaded. */
export const SourceField = (props: SourceFieldProps) => {
  const { text, nonce, problems, editor } = props;
  const [open, setOpen] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const helpId = useId();
  useEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const field = area.current;
    if (!field) return;
    editor.current = plainEditor(field, (written) => latest.current.onText(written));
    if (field.value !== withLineFeeds(text)) latest.current.onTypedEarly(field.value);
    // Only once: later changes are heard of.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    let wanted = true;
    let made: SourceEditor | null = null;
    const load = async (): Promise<void> => {
      const { openEditor } = await import("./source/open-editor.ts");
      const [field, parent] = [area.current, place.current];
      if (!wanted || !field || !parent) return;
      const isUntouched = field.value === withLineFeeds(text);
      made = openEditor({
        parent,
        text: isUntouched ? text : field.value,
        label: LABEL,
        helpId,
        placeholder: PLACEHOLDER,
        nonce,
        onText: (written) => latest.current.onText(written),
        onLine: (line) => latest.current.onLine(line),
        onSubmit: () => latest.current.onSubmit(),
      });
      if (document.activeElement === field) made.takeFocus(field.selectionStart);
      made.showProblems(latest.current.problems);
      editor.current = made;
      setOpen(true);
    };
    // Without it the plain field stays, and all can be done in that.
    void load().catch(() => undefined);
    return () => {
      wanted = false;
      made?.close();
    };
    // The editor is opened once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => editor.current?.showProblems(problems), [editor, problems]);

  return (
    <div className={styles["source"]}>
      <div ref={place} className={styles["editor"]} hidden={!open} />
      {open ? null : (
        <textarea
          ref={area}
          className={styles["plain"]}
          aria-label={LABEL}
          aria-describedby={helpId}
          spellCheck={false}
          defaultValue={text}
          placeholder={PLACEHOLDER}
          onChange={(event) => props.onText(event.target.value)}
        />
      )}
      <p id={helpId} className={styles["help"]}>
        Tab indents a bullet; Esc, then Tab, leaves the text. Labels such as Def.) and Why?) at the
        start of a bullet become cards.
      </p>
    </div>
  );
};
