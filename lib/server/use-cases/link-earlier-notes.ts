import "server-only";
import { linkedNotes, noteLinks, parseNote } from "#lib/domain/notes/index.ts";
import { now } from "../clock.ts";
import { database, inTransaction } from "../data/database.ts";
import type { NoteId } from "../data/identifiers.ts";
import { replaceNoteLinks, selectUnlinkedNotes } from "../data/note-links.ts";
import { selectOptionalSetup, upsertSetup } from "../data/setup.ts";

const NAME = "links of earlier notes";
const DONE = "stored";

/** Notes that were imported before links were stored at all get theirs, once; how many did. */
export const linkEarlierNotes = async (): Promise<number> => {
  const client = await database();
  if ((await selectOptionalSetup(client, NAME)) === DONE) return 0;
  let linked = 0;
  let behind: NoteId | null = null;
  for (;;) {
    const notes = await selectUnlinkedNotes(client, behind);
    const last = notes.at(-1);
    if (!last) break;
    behind = last.id;
    const links = notes.flatMap(({ id, path, markdown }) =>
      linkedNotes(noteLinks(parseNote(markdown)), path).map((found) => ({
        noteId: id,
        path: found.path,
        text: found.link.text,
      })),
    );
    linked += new Set(links.map(({ noteId }) => noteId)).size;
    await inTransaction((transaction) => replaceNoteLinks(transaction, [], links));
  }
  await upsertSetup(client, NAME, DONE, new Date(now()));
  return linked;
};
