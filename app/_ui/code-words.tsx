import { codeParts } from "./code-parts.ts";

/** Words of a message, in which what stands between backticks is set as code. */
export const CodeWords = ({ children }: { children: string }) =>
  codeParts(children).map(({ at, text, isCode }) => (isCode ? <code key={at}>{text}</code> : text));
