import "server-only";
import { parseNote, pathFrom, picturesBeside, type Note } from "#lib/domain/notes/index.ts";
import { renderProse, type Places } from "#lib/domain/prose/index.ts";
import type { StoredCard } from "../data/cards.ts";
import type { Transaction } from "../data/database.ts";
import type { CardId, LearnerId, NoteId } from "../data/identifiers.ts";
import type { StoredNote } from "../data/notes.ts";
import { groupBy } from "../group-by.ts";
import { notePlaces } from "./note-places.ts";
import { selectNotePictures, type NotePicture } from "./note-pictures.ts";

type Place = Pick<StoredCard, "id" | "noteId" | "line" | "family">;

/** Most notes hold no picture, and those are not read for it. */
const MAY_HOLD_PICTURE = /!\[|<img\s/i;

const picturesHtml = (
  { markdown, path }: StoredNote,
  outline: Note,
  line: number,
  stored: ReadonlyMap<string, NotePicture>,
  places: Places,
): string =>
  picturesBeside(outline, line)
    .filter(({ target }) => stored.has(pathFrom(path, target)))
    .map(({ span }) => markdown.slice(span.start.offset, span.end.offset))
    .map((picture) => renderProse(picture, places).html)
    .join("");

/** The pictures beside the source of each card, as HTML to stand below its answer; a card without any is left out. */
export const selectAnswerPictures = async (
  transaction: Transaction,
  learnerId: LearnerId,
  cards: readonly Place[],
  notes: ReadonlyMap<NoteId, StoredNote>,
): Promise<ReadonlyMap<CardId, string>> => {
  const found = new Map<CardId, string>();
  const texts = cards.filter((card) => card.family === null && card.line !== null);
  for (const [noteId, some] of groupBy(texts, (card) => card.noteId)) {
    const note = noteId === null ? undefined : notes.get(noteId);
    if (!note || !MAY_HOLD_PICTURE.test(note.markdown)) continue;
    const outline = parseNote(note.markdown);
    const pictures = await selectNotePictures(transaction, learnerId, note, outline);
    if (pictures.size === 0) continue;
    const places = notePlaces({ note, anchors: [], notes: [], pictures });
    for (const { id, line } of some) {
      const html = picturesHtml(note, outline, line ?? 0, pictures, places);
      if (html !== "") found.set(id, html);
    }
  }
  return found;
};
