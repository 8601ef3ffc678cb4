export type * from "./outline.ts";
export { parseNote } from "./parse-note.ts";
export {
  NOTE_BYTES_AT_MOST,
  noteTooLarge,
  readNoteBytes,
  type ReadNote,
} from "./read-note-bytes.ts";
export {
  childrenOf,
  inlineOf,
  isBlock,
  isConcept,
  isNote,
  isOpaque,
  isSection,
  isSentence,
  isSilenced,
  labelledBlocks,
  walk,
  type Step,
} from "./walk.ts";
export { conceptKeyOf, conceptNameOf, placeOf, sectionNumbers, type Place } from "./place.ts";
export { mayBeNote, noteLinks } from "./links.ts";
export { linkedNotes, pathFrom, type LinkedNote } from "./note-path.ts";
export { looseAnchor, nearestAnchor } from "./headings/anchors.ts";
export { picturesBeside, picturesOf } from "./pictures.ts";
export { labelInLine, USUAL_LABELS, type UsualLabel } from "./labels/writing.ts";
export { aliasesOf, bareName, nameKey } from "./headings/names.ts";
export { nearest } from "./labels/distance.ts";
