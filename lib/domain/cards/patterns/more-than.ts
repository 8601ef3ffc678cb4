import { type Pattern, NOTHING, answered, asked, question } from "./statement.ts";

const MORE =
  /^[Ii]t is (more \p{L}+|better|easier|harder|cheaper|faster|safer) (to .+?) than (to .+)$/u;

/** Pattern l. "It is more ADJ to A than to B": Which is more ADJ: to A, or to B? In the order of the alphabet. */
export const moreThan: Pattern = ({ text }) => {
  const found = MORE.exec(text);
  if (found === null) return NOTHING;
  const [, more = "", chosen = "", other = ""] = found;
  const [first = "", second = ""] = [chosen, other].toSorted((left, right) =>
    left < right ? -1 : 1,
  );
  const words = `which is ${more}: ${first}, or ${second}`;
  return [asked("contrast", "l", question("", words), answered(chosen))];
};
