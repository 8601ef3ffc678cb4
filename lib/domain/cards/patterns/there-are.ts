import { type Pattern, NOTHING, asked, question } from "./statement.ts";

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };
const THERE_ARE =
  /^[Tt]here are (two|three|four|five) ((?:main |basic |different |major |common |possible )?(?:kinds|types|forms|sorts|classes|phases|stages|categories|parts|components|levels|states|varieties|steps|rules|laws|conditions) (?:of|in|for) [^:]+?)(?:\s*:|, namely|, i\.e\.,?) (.+)$/u;

/** Pattern ak. "There are two kinds of semaphores: binary and counting": Which two kinds are there? */
export const thereAre: Pattern = ({ text }) => {
  const [, count = "", kinds = "", list = ""] = THERE_ARE.exec(text) ?? [];
  if (count === "") return NOTHING;
  const items = list.split(/,\s*(?:and\s+)?|\s+and\s+/iu).filter((item) => item !== "");
  if (items.length !== COUNTS[count.toLowerCase()]) return NOTHING;
  const answer = items.map((item, index) => `(${index + 1}) ${item.trim()}`).join("; ");
  return [
    asked("set", "ak", question("", `which ${count.toLowerCase()} ${kinds} are there`), answer),
  ];
};
