import { countOf } from "#app/_ui/count-of.ts";
import type { Metadata } from "next";
import { ButtonLink } from "#app/_ui/button.tsx";
import { Hotkeys } from "#app/_ui/hotkeys.tsx";
import { PageHead } from "#app/_ui/page-head.tsx";
import { Shell } from "#app/_ui/shell.tsx";
import { TagLink } from "#app/_ui/tag.tsx";
import { now } from "#lib/server/clock.ts";
import { requireLearner } from "#lib/server/session.ts";
import {
  CARD_FILTERS,
  type CardFilter,
  type CardListAsk,
} from "#lib/server/use-cases/card-list.ts";
import { listCards, type CardListPage } from "#lib/server/use-cases/list-cards.ts";
import { CardTable } from "./card-table.tsx";
import { addressOf, addressWith, readAsk } from "./list-address.ts";
import { NothingFound } from "./nothing-found.tsx";
import { SEARCH_ID } from "./search-id.ts";
import { SearchBar } from "./search-bar.tsx";
import styles from "./cards.module.css";

/** Nothing of the page is known before the session: the old page stays until the new one is whole. */
export const instant = false;

export const metadata: Metadata = { title: "Cards" };

const NAMES: Readonly<Record<CardFilter, string>> = {
  all: "All",
  due: "Due",
  new: "New",
  own: "Own cards",
  exercises: "Exercises",
  suspended: "Suspended",
  leech: "Leech",
  archived: "Archived",
  dropped: "Dropped",
};

/** Most learners have none of these, and then need no filter for them. */
const RARE: readonly CardFilter[] = ["leech", "archived", "dropped"];

interface PartProps {
  ask: CardListAsk;
  list: CardListPage;
}

const Filters = ({ ask, list: { counts, total } }: PartProps) => (
  <div className={styles["filters"]}>
    <ul className={styles["tags"]} aria-label="Show">
      {CARD_FILTERS.filter(
        (show) => show === ask.show || counts[show] > 0 || !RARE.includes(show),
      ).map((show) => (
        <li key={show}>
          <TagLink
            href={addressWith(ask, { show })}
            current={show === ask.show}
            scroll={false}
            prefetch={false}
          >
            {NAMES[show]} <b>{counts[show]}</b>
          </TagLink>
        </li>
      ))}
    </ul>
    <p className={styles["matches"]} role="status">
      {ask.query === "" ? null : `${counts.all} of ${total} match “${ask.query}”`}
    </p>
  </div>
);

const Pages = ({ ask, list: { page, pages } }: PartProps) =>
  pages === 1 ? null : (
    <nav className={styles["pages"]} aria-label="Pages">
      {page > 1 ? (
        <ButtonLink href={addressOf({ ...ask, page: page - 1 })}>Before</ButtonLink>
      ) : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <ButtonLink href={addressOf({ ...ask, page: page + 1 })}>Next</ButtonLink>
      ) : null}
    </nav>
  );

interface CardsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const CardsPage = async ({ searchParams }: CardsPageProps) => {
  const [learner, parameters] = await Promise.all([requireLearner(), searchParams]);
  const ask = readAsk(parameters);
  const list = await listCards(learner, ask, now());
  return (
    <Shell accountName={learner.name}>
      <Hotkeys list={[{ keys: "/", label: "Search", control: SEARCH_ID }]} />
      <PageHead
        title="Cards"
        actions={
          <ButtonLink kind="primary" href="/cards/new" keys="N">
            New card
          </ButtonLink>
        }
      />
      <SearchBar ask={ask} />
      <Filters ask={ask} list={list} />
      {list.cards.length === 0 ? (
        <div className={styles["nothing"]}>
          <NothingFound ask={ask} />
        </div>
      ) : (
        <CardTable
          ask={{ ...ask, page: list.page }}
          cards={list.cards}
          today={list.day}
          scheduler={learner.scheduler}
          caption={`${NAMES[ask.show]}: ${countOf(list.counts[ask.show], "card")}, page ${list.page} of ${list.pages}`}
        />
      )}
      <Pages ask={ask} list={list} />
    </Shell>
  );
};

export default CardsPage;
