"use client";

import type { KeyboardEvent, RefObject } from "react";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";

/**
 * Rows of cards and the heads of folded parts, as far as they are to be seen. What a part has just folded away still has
 * its place and takes no focus.
 */
const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] =>
  [...(list?.querySelectorAll<HTMLElement>("[data-plan-row]") ?? [])].filter((row) =>
    row.checkVisibility(),
  );

const cardInFocus = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>("[data-change]") ?? null;

const press = (what: "edit" | "drop"): void => {
  cardInFocus()?.querySelector<HTMLElement>(`[data-plan-do="${what}"]`)?.click();
};

/** The focus stays in the row when the button that was pressed is gone. */
const dropInFocus = (): void => {
  const card = cardInFocus();
  press("drop");
  card?.querySelector<HTMLElement>("[data-plan-row]")?.focus();
};

/** The row of the card in focus, or whatever else has the focus. */
const placeOf = (): Node =>
  cardInFocus()?.querySelector("[data-plan-row]") ?? document.activeElement ?? document.body;

const isBehind = (row: Node, place: Node): boolean =>
  (place.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
const isBefore = (row: Node, place: Node): boolean =>
  (place.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

interface PlanKeys {
  /** Arrows move within the list only: elsewhere they scroll the page. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** J and K or the arrows move, Enter opens, E edits, X drops a new card or brings it back. */
export const usePlanKeys = (list: RefObject<HTMLElement | null>): PlanKeys => {
  const move = (step: 1 | -1): void => {
    const rows = rowsOf(list.current);
    const place = placeOf();
    const next =
      step === 1
        ? (rows.find((row) => isBehind(row, place)) ?? rows.at(-1))
        : (rows.findLast((row) => isBefore(row, place)) ?? rows[0]);
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  };
  useHotkeys([
    { keys: "j", label: "Next card", run: () => move(1) },
    { keys: "k", label: "Card before", run: () => move(-1) },
    { keys: "e", label: "Edit the new card", run: () => press("edit") },
    { keys: "x", label: "Drop the new card, or bring it back", run: dropInFocus },
  ]);
  return {
    onKeyDown: (event) => {
      if (event.target instanceof Element && event.target.closest("textarea, input")) return;
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    },
  };
};
