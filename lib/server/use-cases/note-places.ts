import { looseAnchor, mayBeNote, pathFrom } from "#lib/domain/notes/index.ts";
import type { Places } from "#lib/domain/prose/index.ts";
import type { NoteSummary } from "../data/notes.ts";
import { noteFinder } from "./linked-notes.ts";
import type { NotePicture } from "./note-pictures.ts";

interface NoteAround {
  readonly note: Pick<NoteSummary, "deckId" | "path">;
  /** Anchors of the note's own headings. */
  readonly anchors: readonly string[];
  /** The notes that the learner studies. */
  readonly notes: readonly NoteSummary[];
  /** By path in the deck. */
  readonly pictures: ReadonlyMap<string, NotePicture>;
}

const fragmentOf = (address: string): string => /#(.*)$/s.exec(address)?.[1] ?? "";

/** Where the relative addresses in a note lead: to a heading in it, to other notes, to stored pictures. */
export const notePlaces = ({ note, anchors, notes, pictures }: NoteAround): Places => {
  const find = noteFinder(notes);
  const byLooseAnchor = new Map(anchors.map((anchor) => [looseAnchor(anchor), anchor]));
  const heading = (fragment: string) => {
    const anchor = byLooseAnchor.get(looseAnchor(fragment));
    return anchor === undefined
      ? null
      : ({ kind: "page", href: `#${encodeURIComponent(anchor)}` } as const);
  };
  return {
    link: (address) => {
      const fragment = fragmentOf(address);
      const path = pathFrom(note.path, address);
      if (address.startsWith("#") || path === note.path) return heading(fragment);
      if (path === "" || !mayBeNote(address)) return null;
      const found = find(note.deckId, path);
      if (!found) return { kind: "missing", path };
      return { kind: "page", href: `/notes/${found.id}${fragment && `#${fragment}`}` };
    },
    picture: (address) => {
      const path = pathFrom(note.path, address);
      if (path === "") return null;
      const picture = pictures.get(path);
      if (!picture) return { kind: "missing", path };
      return { kind: "stored", src: `/api/pictures/${picture.hash}`, size: picture.size };
    },
  };
};
