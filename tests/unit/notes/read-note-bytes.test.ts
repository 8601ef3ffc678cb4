import { describe, expect, it } from "vitest";
import {
  NOTE_BYTES_AT_MOST,
  noteLinks,
  parseNote,
  readNoteBytes,
} from "#lib/domain/notes/index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
};

const reasonOf = (bytes: Uint8Array): string => {
  const read = readNoteBytes(bytes);
  return read.kind === "unreadable" ? read.reason : `read: ${read.text}`;
};

describe("the bytes of a note", () => {
  const text = "# Größe 😀\r\n- α";

  it("are read as UTF-8, with or without a byte order mark, and as UTF-16 with one", () => {
    const variants = [utf8(text), utf8(`\uFEFF${text}`), utf16(text, true), utf16(text, false)];
    for (const bytes of variants) expect(readNoteBytes(bytes)).toEqual({ kind: "text", text });
  });

  it("give the same outline in any encoding, and places that count the characters of that text", () => {
    const note = "# שיעור 😀\r\n- Def.)\r\n  - مثال 👩‍🔬 [x](b.md) $`α`$\r\n";
    const read = [utf8(note), utf8(`\uFEFF${note}`), utf16(note, true), utf16(note, false)].map(
      (bytes) => {
        const result = readNoteBytes(bytes);
        return result.kind === "text" ? parseNote(result.text) : null;
      },
    );
    for (const other of read) expect(other).toEqual(read[0]);
    const [link] = noteLinks(parseNote(note));
    expect(link).toMatchObject({ target: "b.md", span: { start: { line: 3, column: 16 } } });
    expect(note.slice(link?.span.start.offset, link?.span.end.offset)).toBe("[x](b.md)");
  });

  it("may be none", () => {
    expect(readNoteBytes(new Uint8Array())).toEqual({ kind: "text", text: "" });
  });

  it("are refused with their size beyond 2 MB", () => {
    expect(readNoteBytes(new Uint8Array(NOTE_BYTES_AT_MOST).fill(97)).kind).toBe("text");
    expect(reasonOf(new Uint8Array(NOTE_BYTES_AT_MOST + 1))).toBe(
      "The file has 2.1 MB. A note may have 2 MB.",
    );
    expect(reasonOf(new Uint8Array(5 * 1024 * 1024))).toBe(
      "The file has 5.0 MB. A note may have 2 MB.",
    );
  });

  it("are refused by name if they are a well-known kind of file", () => {
    expect(reasonOf(utf8("%PDF-1.7 …"))).toBe("The file is a PDF, not text.");
    expect(reasonOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1))).toBe(
      "The file is a picture, not text.",
    );
    expect(reasonOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toBe(
      "The file is an archive or an office document, not text.",
    );
  });

  it("are refused with the line if they hold a null byte or are no UTF-8", () => {
    expect(reasonOf(utf8("# T\n- a\0b"))).toBe("Line 2 holds a null byte, which text never does.");
    expect(reasonOf(Uint8Array.of(0x23, 0x20, 0x61, 0x0a, 0x0a, 0xe4, 0x62))).toBe(
      "Line 3 of the file is not UTF-8.",
    );
    expect(reasonOf(Uint8Array.of(0xff, 0x00, 0x80, 0x41))).toBe("The file is not text.");
    expect(reasonOf(Uint8Array.of(0xff, 0xfe, 0x41))).toContain("starts like UTF-16");
  });

  it("come with a hint what to do", () => {
    const read = readNoteBytes(Uint8Array.of(0xe4));
    expect(read).toMatchObject({ hint: expect.stringContaining("UTF-8") });
  });
});
