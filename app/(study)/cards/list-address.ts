import {
  CARD_FILTERS,
  CARD_SORTS,
  type CardFilter,
  type CardListAsk,
  type CardSort,
} from "#lib/server/use-cases/card-list.ts";

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

const LONGEST_QUERY = 200;

const textOf = (value: Parameters[string]): string => (typeof value === "string" ? value : "");

const filterOf = (text: string): CardFilter => CARD_FILTERS.find((each) => each === text) ?? "all";
const sortOf = (text: string): CardSort => CARD_SORTS.find((each) => each === text) ?? "due";

/** What the address of the list asks for; what it does not know falls back to the usual. */
export const readAsk = (parameters: Parameters): CardListAsk => {
  const sort = textOf(parameters["sort"]);
  const page = Number(textOf(parameters["page"]));
  return {
    query: textOf(parameters["q"]).slice(0, LONGEST_QUERY),
    show: filterOf(textOf(parameters["show"])),
    sort: sortOf(sort.replace(/^-/u, "")),
    descending: sort.startsWith("-"),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
};

/** The address that asks for this; the usual is left out of it. */
export const addressOf = ({ query, show, sort, descending, page }: CardListAsk): string => {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  if (show !== "all") parameters.set("show", show);
  const order = `${descending ? "-" : ""}${sort}`;
  if (order !== "due") parameters.set("sort", order);
  if (page > 1) parameters.set("page", String(page));
  const text = parameters.toString();
  return text === "" ? "/cards" : `/cards?${text}`;
};

/** The same with something else; whatever changes, the list starts at its first page. */
export const addressWith = (ask: CardListAsk, change: Partial<CardListAsk>): string =>
  addressOf({ ...ask, page: 1, ...change });

/** The address that sorts by this, or the other way round if it does already. */
export const sortAddress = (ask: CardListAsk, sort: CardSort): string =>
  addressWith(ask, { sort, descending: ask.sort === sort && !ask.descending });
