import { classes } from "#app/_ui/classes.ts";
import type { ShownCard, Word } from "./shown-plan.ts";
import { BothWordings, Side } from "./side.tsx";
import styles from "./card.module.css";

interface CardSidesProps {
  planned: ShownCard;
  word: Word | undefined;
  /** The answer and the place are shown too. */
  open: boolean;
}

/** Question and, of an opened card, answer; of a reworded one both wordings. */
export const CardSides = ({ planned: { card, was }, word, open }: CardSidesProps) => {
  const place = [...card.context, ...(card.label === "" ? [] : [card.label])].join(" › ");
  const placeLine = open && place !== "" ? <p className={styles["place"]}>{place}</p> : null;
  if (was)
    return (
      <>
        {placeLine}
        <BothWordings was={was} now={card} />
      </>
    );
  const shown = word?.wording ?? card;
  const html = word?.wording ? { promptHtml: null, answerHtml: null } : card;
  return (
    <>
      {placeLine}
      <Side
        markdown={shown.prompt}
        html={html.promptHtml}
        className={classes(styles["prompt"], word?.drop === true && styles["struck"])}
      />
      {open ? (
        <div className={styles["fold"]}>
          <Side markdown={shown.answer} html={html.answerHtml} className={styles["answer"]} />
        </div>
      ) : null}
    </>
  );
};
