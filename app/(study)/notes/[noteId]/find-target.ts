const LINE = /^#line-(\d{1,7})$/;

/** Letters and digits only: those who write links spell signs in many ways. */
const loosely = (anchor: string): string => anchor.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const decoded = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
};

const lineOf = (element: Element): number => Number(element.id.slice("line-".length));

/** What `#line-12` or `#concept-gradient` means on the page of a note: the piece that holds the line, or a heading. */
export const findTarget = (page: ParentNode, hash: string): HTMLElement | null => {
  const line = LINE.exec(hash)?.[1];
  if (line !== undefined) {
    const lines = [...page.querySelectorAll<HTMLElement>("[id^='line-']")]
      .filter((element) => lineOf(element) <= Number(line))
      .sort((one, other) => lineOf(one) - lineOf(other));
    return lines.at(-1) ?? null;
  }
  const anchor = decoded(hash);
  if (anchor === "") return null;
  const headings = [...page.querySelectorAll<HTMLElement>("[data-anchor]")];
  return (
    headings.find((heading) => heading.dataset["anchor"] === anchor) ??
    headings.find((heading) => loosely(heading.dataset["anchor"] ?? "") === loosely(anchor)) ??
    null
  );
};
