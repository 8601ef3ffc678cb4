/** Which half of an answer of two is right; empty where neither is. */
export const halfWords = (
  halves: { readonly verdict: boolean; readonly reason: boolean } | undefined,
): string => {
  if (halves?.verdict) return "The verdict is right, the number is not.";
  return halves?.reason ? "The number is right, the verdict is not." : "";
};
