"use client";

import type { MouseEvent } from "react";
import type { WordingChoice } from "#lib/client/wording-choice.ts";
import type { QueueItemAnswer } from "#lib/server/use-cases/answer-items.ts";
import { CardPage } from "./card-page.tsx";
import { choiceGrades } from "./choice-grades.ts";
import { Dock, type DockProps } from "./dock.tsx";
import type { Sitting } from "./use-sitting.ts";
import styles from "./card-deck.module.css";

interface CardDeckProps extends Omit<
  DockProps,
  "item" | "grades" | "itemShowing" | "showing" | "answerShown"
> {
  sitting: Pick<Sitting, "session" | "painted">;
  /** The one on the screen. */
  item: QueueItemAnswer;
}

/** A tap on the page, and not on a link in it; a mouse has the button, and selects words. */
const isTapOnPage = ({ nativeEvent, target }: MouseEvent): boolean => {
  const byFinger =
    nativeEvent instanceof PointerEvent
      ? nativeEvent.pointerType === "touch"
      : matchMedia("(hover: none)").matches;
  return byFinger && !(target instanceof Element && target.closest("a, button, summary"));
};

/** A card keeps its page as it comes from behind to the front; as a repeat it gets another one. */
const pageOf = ({ cardId, state }: QueueItemAnswer): string => `${cardId} ${state}`;

/**
 * The pages there are: of the cards that were first and second when the screen was painted, and of the present one,
 * which mostly is one of them. So a grade only changes which is seen; pages come and go after its frame.
 */
const pagesOf = (painted: Sitting["painted"], item: QueueItemAnswer) => {
  const cards = [painted.item, painted.next].flatMap((each) =>
    each === null || each.exercise ? [] : [each],
  );
  return new Map(cards.map((each) => [pageOf(each), each])).set(pageOf(item), item);
};

/** The card on the screen as a book page, the next one behind it, and the dock below. */
export const CardDeck = ({ sitting, item, ...doings }: CardDeckProps) => {
  const { session, painted } = sitting;
  const { choice, today, onShow, back = "/review" } = doings;
  const answerShown = session.side === "answer";
  const tap = (event: MouseEvent): void => {
    if (!answerShown && isTapOnPage(event)) onShow();
  };
  // Before the answer is asked for, the grades can wait until the card itself is painted.
  const docked =
    answerShown || painted.item === null || painted.item.exercise
      ? { item, itemShowing: session.reviewId }
      : { item: painted.item, itemShowing: painted.session.reviewId };
  const gradesOf = (of: QueueItemAnswer, chosen: WordingChoice) =>
    choiceGrades(of, of === item ? chosen : "keep");
  return (
    <div className={styles["deck"]}>
      {/* The tap is a shortcut of the button in the dock, which every key and reader reaches. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className={styles["pages"]} onClick={tap}>
        {Array.from(pagesOf(painted, item), ([page, each]) => (
          <CardPage
            key={page}
            item={each}
            side={each === item ? session.side : "waiting"}
            grades={gradesOf(each, choice)}
            today={today}
            back={back}
          />
        ))}
      </div>
      <Dock
        {...doings}
        {...docked}
        showing={session.reviewId}
        grades={gradesOf(docked.item, choice)}
        answerShown={answerShown}
      />
    </div>
  );
};
