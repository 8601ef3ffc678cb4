/** `few` mixed evenly into `many`, both keeping their order: each in the middle of its stretch. */
export const spread = <T>(many: readonly T[], few: readonly T[]): readonly T[] => {
  const stretch = many.length / Math.max(1, few.length);
  const mixed: T[] = [];
  let taken = 0;
  few.forEach((item, index) => {
    const until = Math.floor((index + 0.5) * stretch);
    mixed.push(...many.slice(taken, until), item);
    taken = until;
  });
  return [...mixed, ...many.slice(taken)];
};
