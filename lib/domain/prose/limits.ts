/** No card and no block of a note is nearly as long; a longer text is shown, but not read as Markdown. */
export const LONGEST_MARKDOWN = 60_000;
