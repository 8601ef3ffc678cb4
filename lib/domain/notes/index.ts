export type * from "./outline.ts";
export { parseNote } from "./parse-note.ts";
export { NOTE_BYTES_AT_MOST, readNoteBytes, type ReadNote } from "./read-note-bytes.ts";
export {
  childrenOf,
  inlineOf,
  isBlock,
  isConcept,
  isNote,
  isOpaque,
  isSection,
  isSentence,
  labelledBlocks,
  walk,
  type Located,
  type Step,
} from "./walk.ts";
export { conceptKeyOf, conceptNameOf, placeOf, sectionNumbers, type Place } from "./place.ts";
export { linksOf, noteLinks } from "./links.ts";
export { aliasesOf, bareName, nameKey, slugOf } from "./headings/names.ts";
export { imbalanceOf, type Imbalance } from "./math/balance.ts";
