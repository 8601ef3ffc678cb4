import type { RefObject } from "react";
import { Button } from "#app/_ui/button.tsx";
import { TextAreaField, TextField } from "#app/_ui/inputs.tsx";
import { useTypedEarly } from "#app/_ui/use-typed-early.ts";
import type { GivenNote } from "./use-given-note.ts";

/** A field keeps line ends of one kind; of a text with others it would say, later, that it had been changed. */
const asInField = (text: string): string => text.replace(/\r\n?/gu, "\n");

interface NoteFieldsProps {
  note: GivenNote;
  textField: RefObject<HTMLTextAreaElement | null>;
}

/** The text of one note, its name, and the way to its plan. */
export const NoteFields = ({ note, textField }: NoteFieldsProps) => {
  const { given, planning, problem, change, showPlan } = note;
  const pathField = useTypedEarly<HTMLInputElement>((path) => change({ path }));
  return (
    <>
      <TextAreaField
        ref={textField}
        label="Or paste it"
        source
        rows={10}
        value={asInField(given.markdown)}
        onChange={(event) => change({ markdown: event.target.value })}
        spellCheck={false}
        error={(planning.plan ? null : problem) ?? undefined}
      />
      <TextField
        ref={pathField}
        label="Name of the file"
        help="A note of the same name is brought up to date; its cards keep their history."
        value={given.path}
        placeholder="note.md"
        onChange={(event) => change({ path: event.target.value })}
      />
      <div>
        <Button
          kind="primary"
          size="big"
          busy={planning.busy}
          busyLabel="Reading"
          onClick={showPlan}
        >
          Show the plan
        </Button>
      </div>
    </>
  );
};
