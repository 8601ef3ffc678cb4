"use client";

import { countOf } from "#app/_ui/count-of.ts";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast, type ToastAction } from "#app/_ui/toast.tsx";
import { dateInWords, type LocalDate } from "#lib/domain/time/local-date.ts";
import type { CardChange } from "#lib/server/use-cases/change-cards.ts";
import {
  changeCardsAction,
  deleteCardsAction,
  restoreCardsAction,
  setDueAction,
  undoChangesAction,
} from "./actions.ts";

const DONE: Readonly<Record<CardChange, string>> = {
  suspend: "suspended",
  resume: "back in the queue",
  forget: "new again",
};

const UNREACHABLE = "The server cannot be reached. Nothing was changed; try again.";

interface Move {
  readonly dueOn: LocalDate;
  /** The year is told where it is another than today's. */
  readonly today: LocalDate;
}

export interface Changes {
  readonly busy: boolean;
  readonly change: (kind: CardChange, cardIds: readonly string[], onDone?: () => void) => void;
  /** Moves cards to a day by hand. */
  readonly setDue: (cardIds: readonly string[], move: Move, onDone?: () => void) => void;
  /** `goTo` where the page itself goes with the cards. */
  readonly remove: (
    cardIds: readonly string[],
    options?: { readonly onDone?: () => void; readonly goTo?: string },
  ) => void;
  /** Brings dropped cards back. */
  readonly restore: (cardIds: readonly string[], onDone?: () => void) => void;
  /** Runs `work`, refreshes the page, and says so if the server cannot be reached. */
  readonly attempt: (work: () => Promise<void>) => void;
}

/** Changes cards and tells so in a toast that can undo it. */
export const useChange = (): Changes => {
  const tell = useToast();
  const router = useRouter();
  const [busy, start] = useTransition();
  const attempt: Changes["attempt"] = (work) => {
    start(async () => {
      try {
        await work();
        router.refresh();
      } catch {
        tell({ text: UNREACHABLE });
      }
    });
  };
  const undo = (work: () => Promise<void>): ToastAction => ({
    label: "Undo",
    onPress: () => attempt(work),
  });
  const recorded = (
    record: () => Promise<readonly string[]>,
    done: string,
    onDone?: () => void,
  ): void =>
    attempt(async () => {
      const eventIds = await record();
      onDone?.();
      const text = `${countOf(eventIds.length, "card")} ${done}.`;
      tell({ text, actions: [undo(() => undoChangesAction(eventIds))] });
    });
  const change: Changes["change"] = (kind, cardIds, onDone) =>
    recorded(() => changeCardsAction({ change: kind, cardIds: [...cardIds] }), DONE[kind], onDone);
  const setDue: Changes["setDue"] = (cardIds, { dueOn, today }, onDone) =>
    recorded(() => setDueAction(cardIds, dueOn), `due on ${dateInWords(dueOn, today)}`, onDone);
  const remove: Changes["remove"] = (cardIds, { onDone, goTo } = {}) => {
    start(async () => {
      try {
        const deleted = await deleteCardsAction(cardIds);
        onDone?.();
        const text = `${countOf(deleted.length, "card")} deleted.`;
        tell({ text, actions: [undo(() => restoreCardsAction(deleted))] });
        if (goTo === undefined) router.refresh();
        else router.push(goTo);
      } catch {
        tell({ text: UNREACHABLE });
      }
    });
  };
  const restore: Changes["restore"] = (cardIds, onDone) => {
    attempt(async () => {
      await restoreCardsAction(cardIds);
      onDone?.();
      const text = `${countOf(cardIds.length, "card")} back, with the history.`;
      tell({ text, actions: [undo(async () => void (await deleteCardsAction(cardIds)))] });
    });
  };
  return { busy, change, setDue, remove, restore, attempt };
};
