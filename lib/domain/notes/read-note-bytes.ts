/** Bytes that a note may have: 2 MB, about four hundred times the longest note seen. */
export const NOTE_BYTES_AT_MOST = 2 * 1024 * 1024;

export type ReadNote =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable"; readonly reason: string; readonly hint: string };

/** The text of an uploaded file: UTF-8, with or without a byte order mark, or UTF-16 with one. */
export const readNoteBytes = (bytes: Uint8Array): ReadNote => {
  if (bytes.length > NOTE_BYTES_AT_MOST) return noteTooLarge(bytes.length);
  const format = formatOf(bytes);
  if (format) return notText(`The file is ${format}, not text.`);
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text === null) return encoding === "utf-8" ? wrongEncoding(bytes) : brokenUtf16();
  const nullAt = text.indexOf("\0");
  if (nullAt >= 0) return nullCharacter(text, nullAt);
  return { kind: "text", text };
};

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const encodingOf = ([first, second]: Uint8Array): Encoding => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
};

/** The decoder drops the byte order mark. */
const decode = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** First bytes of files that people upload by mistake. */
const SIGNATURES: readonly (readonly [signature: string, format: string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\x03\x04", "an archive or an office document"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["\x1f\x8b", "an archive"],
  ["\xd0\xcf\x11\xe0", "an office document"],
  ["SQLite format 3\0", "a database"],
  ["{\\rtf", "a rich text document"],
];

const formatOf = (bytes: Uint8Array): string | null => {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
};

/** What is said of a file that has more bytes than a note may have, whether or not they were read. */
export const noteTooLarge = (length: number): ReadNote => ({
  kind: "unreadable",
  reason: `The file has ${megabytes(length)} MB. A note may have 2 MB.`,
  hint: "Split the note, for instance at its sections, and import the parts.",
});

/** Rounded up, so that a file just over the limit does not read as if it kept it. */
const megabytes = (length: number): string =>
  (Math.ceil((length / (1024 * 1024)) * 10) / 10).toFixed(1);

const notText = (reason: string): ReadNote => ({
  kind: "unreadable",
  reason,
  hint: "Choose the Markdown file itself (its name often ends in .md), or paste its text.",
});

const wrongEncoding = (bytes: Uint8Array): ReadNote =>
  bytes.includes(0)
    ? notText("The file is not text.")
    : {
        kind: "unreadable",
        reason: `Line ${lineOfFirstBadByte(bytes)} of the file is not UTF-8.`,
        hint: "Save the note as UTF-8 in your editor and choose it again.",
      };

const brokenUtf16 = (): ReadNote =>
  notText("The file starts like UTF-16 text but does not go on as such.");

/** Decodes line by line; a line end is never part of a longer UTF-8 character. */
const lineOfFirstBadByte = (bytes: Uint8Array): number => {
  let line = 1;
  let from = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (decode(bytes.subarray(from, at + 1), "utf-8") === null) return line;
    line += 1;
    from = at + 1;
  }
  return line;
};

const nullCharacter = (text: string, at: number): ReadNote => ({
  kind: "unreadable",
  reason: `Line ${text.slice(0, at).split("\n").length} holds a null byte, which text never does.`,
  hint: "If this is a note, save it as UTF-8 in your editor and choose it again.",
});
