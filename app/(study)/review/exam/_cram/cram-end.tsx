import { Button, ButtonLink } from "#app/_ui/button.tsx";
import { countOf } from "#app/_ui/count-of.ts";
import { CRAM_PAGE } from "#app/_ui/cram-address.ts";
import type { DoneReview } from "#lib/client/review-session.ts";
import { PASS } from "#lib/domain/scheduling/index.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import endStyles from "../../_session/session-end.module.css";

interface CramEndProps {
  title: string;
  done: readonly DoneReview<QueueItemAnswer>[];
  onAgain: () => void;
}

/** All cards were gone through: how it went, and that no date changed. */
export const CramEnd = ({ title, done, onAgain }: CramEndProps) => {
  const cards = new Set(done.map(({ item }) => item.cardId)).size;
  const missed = new Set(done.filter(({ grade }) => grade < PASS).map(({ item }) => item.cardId))
    .size;
  return (
    <section className={endStyles["end"]} aria-labelledby="cram-end">
      <h1 id="cram-end" className={endStyles["title"]}>
        Gone through: {title}
      </h1>
      <p className={endStyles["next"]}>
        {countOf(cards, "card")}, {missed === 0 ? "none" : missed} missed. Kept as practice; no date
        changed.
      </p>
      <div className={endStyles["actions"]}>
        <ButtonLink href={CRAM_PAGE} kind="primary" size="big">
          Choose another section
        </ButtonLink>
        <Button kind="plain" size="big" onClick={onAgain}>
          Go through them again
        </Button>
      </div>
    </section>
  );
};
