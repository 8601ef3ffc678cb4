import Link from "next/link";
import type { ReactNode } from "react";
import { ButtonLink } from "#app/_ui/button.tsx";
import { EmptyState } from "#app/_ui/empty-state.tsx";
import type { CardFilter, CardListAsk } from "#lib/server/use-cases/card-list.ts";
import { addressWith } from "./list-address.ts";

const NONE: Readonly<Record<CardFilter, { title: string; words: string }>> = {
  all: {
    title: "No cards yet.",
    words: "Write one, or import a note: you see its cards before anything is stored.",
  },
  due: { title: "No card is due today.", words: "The next ones wait for their day." },
  new: { title: "No new card is left.", words: "Write one, or import a note." },
  own: {
    title: "None of your own yet.",
    words: "A card of your own joins the same queue as the cards from notes.",
  },
  exercises: {
    title: "No exercises yet.",
    words: "They come with the concepts of a note that there is an exercise for.",
  },
  suspended: {
    title: "No card is suspended.",
    words: "A suspended card waits until you resume it.",
  },
  leech: {
    title: "No card is a leech.",
    words: "A card becomes one when it was forgotten 8 times. Then reword it, or suspend it.",
  },
  archived: {
    title: "No card is archived.",
    words: "A card is archived when its block leaves the note; its history is kept.",
  },
  dropped: {
    title: "No card is dropped.",
    words: "What you drop in a plan or a review is kept here, with its history.",
  },
};

/** What the list says where it has no rows. */
export const NothingFound = ({ ask }: { ask: CardListAsk }): ReactNode => {
  if (ask.query === "") {
    const { title, words } = NONE[ask.show];
    return (
      <EmptyState
        title={title}
        actions={
          ask.show === "all" || ask.show === "own" ? (
            <>
              <ButtonLink href="/cards/new">Write a card</ButtonLink>
              <ButtonLink href="/notes/import">Import a note</ButtonLink>
            </>
          ) : undefined
        }
      >
        <p>{words}</p>
      </EmptyState>
    );
  }
  const other = ask.show === "all" ? "suspended" : "all";
  return (
    <EmptyState title={`No card matches “${ask.query}”.`}>
      <p>
        <Link href={addressWith(ask, { query: "" })}>Clear the search</Link>, or look in{" "}
        <Link href={addressWith(ask, { show: other })}>{other} cards</Link>.
      </p>
    </EmptyState>
  );
};
