"use client";

import { useRef, useState } from "react";
import { useHotkeys } from "#app/_ui/hotkeys.tsx";
import { Checkbox } from "#app/_ui/inputs.tsx";
import { HeadCell, Table } from "#app/_ui/table.tsx";
import type { SchedulerName } from "#lib/domain/scheduling/index.ts";
import type { LocalDate } from "#lib/domain/time/local-date.ts";
import type { CardListAsk, CardSort } from "#lib/server/use-cases/card-list.ts";
import type { ListedCard } from "#lib/server/use-cases/list-cards.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { CardRow } from "./card-row.tsx";
import { addressOf, sortAddress } from "./list-address.ts";
import styles from "./cards.module.css";
import { useChange } from "./use-change.ts";

interface CardTableProps {
  ask: CardListAsk;
  cards: readonly ListedCard[];
  today: LocalDate;
  caption: string;
  scheduler: SchedulerName;
}

const linksOf = (table: HTMLTableElement | null): readonly HTMLElement[] => [
  ...(table?.querySelectorAll<HTMLElement>("[data-row-link]") ?? []),
];

const rowInFocus = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>("tr[data-card]") ?? null;

/** The cards of a page, which can be chosen and then changed together. */
export const CardTable = ({ ask, cards, today, caption, scheduler }: CardTableProps) => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const table = useRef<HTMLTableElement>(null);
  const changes = useChange();
  // A card that left the page is chosen no more.
  const chosen = cards.filter((card) => ids.has(card.cardId));
  const choose = (cardId: string, on: boolean): void => {
    const next = new Set(ids);
    if (on) next.add(cardId);
    else next.delete(cardId);
    setIds(next);
  };
  const clear = (): void => setIds(new Set());
  const move = (step: 1 | -1): void => {
    const links = linksOf(table.current);
    const at = links.findIndex((link) => rowInFocus()?.contains(link) ?? false);
    const next = at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step));
    links[next]?.focus();
  };
  const toggle = (): void => {
    const cardId = rowInFocus()?.dataset["card"];
    if (cardId !== undefined) choose(cardId, !ids.has(cardId));
  };
  const suspend = (): void => {
    const active = chosen.filter((card) => !card.suspended).map((card) => card.cardId);
    if (active.length > 0) changes.change("suspend", active, clear);
  };
  useHotkeys([
    { keys: "j", label: "Next card", run: () => move(1) },
    { keys: "k", label: "Card before", run: () => move(-1) },
    { keys: "x", label: "Choose the card", run: toggle },
    { keys: "s", label: "Suspend the chosen cards", run: suspend },
  ]);
  const sorted = (sort: CardSort) =>
    ({
      href: sortAddress(ask, sort),
      now: ask.sort !== sort ? "none" : ask.descending ? "descending" : "ascending",
    }) as const;
  const all = chosen.length === cards.length;
  return (
    <>
      <Table ref={table} caption={caption} className={styles["table"] ?? ""}>
        <thead>
          <tr>
            <td className={styles["choose"]}>
              <Checkbox
                label={all ? "Choose none" : `Choose all ${cards.length} of this page`}
                labelHidden
                checked={all}
                ref={(box) => {
                  if (box) box.indeterminate = chosen.length > 0 && !all;
                }}
                onChange={() => (all ? clear() : setIds(new Set(cards.map((card) => card.cardId))))}
              />
            </td>
            <HeadCell>Card</HeadCell>
            <HeadCell className="only-wide">Kind</HeadCell>
            <HeadCell numeric sort={sorted("due")}>
              Due
            </HeadCell>
            <HeadCell numeric className="only-wide" sort={sorted("interval")}>
              Interval
            </HeadCell>
            <HeadCell numeric className="only-wide" sort={sorted("ease")}>
              {scheduler === "sm2" ? "Ease" : "Difficulty"}
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <CardRow
              key={card.cardId}
              card={card}
              today={today}
              back={addressOf(ask)}
              chosen={ids.has(card.cardId)}
              onChoose={(on) => choose(card.cardId, on)}
            />
          ))}
        </tbody>
      </Table>
      {chosen.length > 0 ? (
        <BulkBar chosen={chosen} onDone={clear} changes={changes} today={today} />
      ) : null}
    </>
  );
};
