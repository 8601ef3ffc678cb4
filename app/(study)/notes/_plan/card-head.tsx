import { Button } from "#app/_ui/button.tsx";
import type { ShownCard, Word } from "./shown-plan.ts";
import { changeWords } from "./words.ts";
import styles from "./card.module.css";

interface CardHeadProps {
  planned: ShownCard;
  /** What was decided about the card. */
  word: Word | undefined;
  editing: boolean;
  onEdit: () => void;
  onNoteWords: () => void;
  onDrop: () => void;
}

const Meta = ({ planned, word }: Pick<CardHeadProps, "planned" | "word">) => (
  <p className={styles["meta"]}>
    {changeWords(planned)}
    {planned.change === "reworded" && planned.answer === "changed" ? (
      <>
        {" "}
        <strong className={styles["changed"]}>answer changed</strong>
      </>
    ) : null}
    {word?.drop === true ? <strong>, dropped</strong> : null}
    {word?.wording && word.drop !== true ? <strong>, in your words</strong> : null}
  </p>
);

const Doings = ({ planned, word, onEdit, onNoteWords, onDrop }: Omit<CardHeadProps, "editing">) => {
  const dropped = word?.drop === true;
  return (
    <div className={styles["doings"]}>
      {dropped || planned.exercise ? null : (
        <Button kind="quiet" size="small" data-plan-do="edit" onClick={onEdit}>
          Edit
        </Button>
      )}
      {word?.wording && !dropped ? (
        <Button kind="quiet" size="small" onClick={onNoteWords}>
          Take the note’s words
        </Button>
      ) : null}
      <Button kind="quiet" size="small" data-plan-do="drop" onClick={onDrop}>
        {dropped ? "Bring back" : "Drop"}
      </Button>
    </div>
  );
};

/** What the import does to the card, and what can be done about a new one. */
export const CardHead = ({ editing, ...props }: CardHeadProps) => (
  <div className={styles["head"]}>
    <Meta {...props} />
    {props.planned.change === "new" && !editing ? <Doings {...props} /> : null}
  </div>
);
