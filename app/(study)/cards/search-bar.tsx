"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import fieldStyles from "#app/_ui/field.module.css";
import { classes } from "#app/_ui/classes.ts";
import { SearchIcon } from "#app/_ui/icons.tsx";
import { Keycap } from "#app/_ui/keycap.tsx";
import { useTypedEarly } from "#app/_ui/use-typed-early.ts";
import type { CardListAsk } from "#lib/server/use-cases/card-list.ts";
import { addressWith, readAsk } from "./list-address.ts";
import { SEARCH_ID } from "./search-id.ts";
import styles from "./cards.module.css";

const WAIT_MILLIS = 250;

const ORDERS = [
  ["due", "due"],
  ["-due", "due last"],
  ["interval", "shortest interval"],
  ["-interval", "longest interval"],
  ["ease", "lowest ease"],
  ["-ease", "highest ease"],
] as const;

/** Words and order of the list; both go into the address, the words while they are being typed. */
export const SearchBar = ({ ask }: { ask: CardListAsk }) => {
  const router = useRouter();
  const [text, setText] = useState(ask.query);
  const [looking, look] = useTransition();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(ask.query);
  useEffect(() => {
    // The address changed by a link: "Clear the search", or back.
    if (ask.query === asked.current) return;
    asked.current = ask.query;
    setText(ask.query);
  }, [ask.query]);
  const search = (query: string): void => {
    clearTimeout(waiting.current);
    asked.current = query.trim();
    look(() => router.replace(addressWith(ask, { query: query.trim() }), { scroll: false }));
  };
  const field = useTypedEarly<HTMLInputElement>((typed) => {
    setText(typed);
    search(typed);
  });
  useEffect(() => {
    // Who follows a link has found what was looked for: a search that comes later would bring them back.
    const leave = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest("a[href]")) clearTimeout(waiting.current);
    };
    document.addEventListener("click", leave, true);
    return () => {
      clearTimeout(waiting.current);
      document.removeEventListener("click", leave, true);
    };
  }, []);
  return (
    <form
      role="search"
      className={styles["searchBar"]}
      action="/cards"
      onSubmit={(event) => {
        event.preventDefault();
        search(text);
      }}
    >
      <div className={styles["searchBox"]}>
        <SearchIcon />
        <input
          ref={field}
          id={SEARCH_ID}
          type="search"
          name="q"
          className={fieldStyles["control"]}
          aria-label="Search cards"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          aria-busy={looking}
          onChange={({ target: { value } }) => {
            setText(value);
            clearTimeout(waiting.current);
            waiting.current = setTimeout(() => search(value), WAIT_MILLIS);
          }}
        />
        <Keycap keys="/" />
      </div>
      {ask.show === "all" ? null : <input type="hidden" name="show" value={ask.show} />}
      <select
        name="sort"
        aria-label="Sort by"
        className={classes(fieldStyles["control"], fieldStyles["select"], styles["order"])}
        value={`${ask.descending ? "-" : ""}${ask.sort}`}
        onChange={({ target: { value } }) => {
          const { sort, descending } = readAsk({ sort: value });
          router.replace(addressWith(ask, { sort, descending }), { scroll: false });
        }}
      >
        {ORDERS.map(([value, label]) => (
          <option key={value} value={value}>
            Sort: {label}
          </option>
        ))}
      </select>
    </form>
  );
};
