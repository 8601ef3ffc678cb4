/** The page that offers sections to go through before an exam, and goes through one of them. */
export const CRAM_PAGE = "/review/exam";

/** Where the cards of a note, of one of its sections, or of no note are gone through without a date. */
export const cramAddress = (noteId: string | null, section: string | null = null): string => {
  const query = new URLSearchParams({ note: noteId ?? "" });
  if (section !== null) query.set("section", section);
  return `${CRAM_PAGE}?${query}`;
};
