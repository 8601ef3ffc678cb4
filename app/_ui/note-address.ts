/** Where a note is, at a line of it; `back` is the address that its page then offers to return to. */
export const noteAddress = (
  noteId: string,
  place: { readonly line?: number | undefined; readonly back?: string | undefined } = {},
): string => {
  const query = place.back === undefined ? "" : `?back=${encodeURIComponent(place.back)}`;
  return `/notes/${noteId}${query}${place.line === undefined ? "" : `#line-${place.line}`}`;
};
