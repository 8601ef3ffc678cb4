/** What the toast says of `count` new cards, of which `today` are in today's queue. */
export const addedWords = (count: number, today: number): string => {
  const later = "as soon as there is room for new cards";
  if (count === 1)
    return today === 1 ? "Added. It comes today as new." : `Added. It comes ${later}.`;
  const added = `Added ${count} cards.`;
  if (today === 0) return `${added} They come ${later}.`;
  if (today === count) return `${added} They come today as new.`;
  const some = today === 1 ? "One comes" : `${today} come`;
  return `${added} ${some} today as new, the rest on the days after.`;
};
