"use client";

import { useRef } from "react";
import { Button } from "#app/_ui/button.tsx";
import { TextAreaField } from "#app/_ui/inputs.tsx";
import type { ComponentProps, KeyboardEvent } from "react";
import { hideWords } from "./hide-words.ts";
import styles from "./editor.module.css";

interface ClozeFieldProps extends Pick<ComponentProps<typeof TextAreaField>, "error"> {
  text: string;
  onText: (text: string) => void;
}

/** The text of a card with hidden words, and the button that hides those selected. */
export const ClozeField = ({ text, onText, error }: ClozeFieldProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const hide = (): void => {
    const { current } = area;
    if (!current) return;
    const { selectionStart: start, selectionEnd: end } = current;
    const hidden = hideWords({ text: current.value, start, end });
    current.focus();
    if (hidden === null) return;
    replace(current, hidden.text, onText);
    current.setSelectionRange(hidden.start, hidden.end);
  };
  const press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || !event.shiftKey) return;
    if (event.key.toLowerCase() !== "h") return;
    event.preventDefault();
    hide();
  };
  return (
    <TextAreaField
      ref={area}
      label="Text, in Markdown"
      help="Each part between == and ==, or {{ and }}, is hidden on a card of its own; Ctrl Shift H hides what is selected. Math stands between $ and $."
      source
      rows={7}
      name="text"
      spellCheck={false}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={press}
      error={error}
      aside={
        <Button
          size="small"
          kind="quiet"
          className={styles["hide"]}
          title="Hides the selected words, or shows them again"
          // The selection stays in the text.
          onPointerDown={(event) => event.preventDefault()}
          onClick={hide}
        >
          Hide words
        </Button>
      }
    />
  );
};

/** Changes the text as typing would, so that the browser can undo it; where that is gone, from without. */
const replace = (area: HTMLTextAreaElement, text: string, onText: (text: string) => void): void => {
  area.select();
  // No other way puts a change into the field's own history.
  // oxlint-disable-next-line typescript/no-deprecated
  if (document.execCommand("insertText", false, text)) return;
  area.value = text;
  onText(text);
};
