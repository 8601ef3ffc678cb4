import { svgProblem } from "./svg.ts";

/** Bytes that a picture may have: 10 MB. */
export const PICTURE_BYTES_AT_MOST = 10 * 1024 * 1024;

export type PictureReading =
  | { readonly kind: "picture"; readonly mediaType: string }
  | { readonly kind: "refused"; readonly reason: string; readonly hint: string };

const startsWith = (bytes: Uint8Array, signature: string, at = 0): boolean =>
  Array.from(signature).every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** By the first bytes, whatever the name says; from the formats' own specifications. */
const rasterType = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return "image/png";
  if (startsWith(bytes, "\xff\xd8\xff")) return "image/jpeg";
  if (startsWith(bytes, "GIF87a") || startsWith(bytes, "GIF89a")) return "image/gif";
  if (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) return "image/webp";
  const isAvif = startsWith(bytes, "avif", 8) || startsWith(bytes, "avis", 8);
  return startsWith(bytes, "ftyp", 4) && isAvif ? "image/avif" : null;
};

const KINDS = "Use PNG, JPEG, GIF, WebP, AVIF or SVG.";

/** What a picture is, by its bytes. An SVG is text that a browser would run, so it is read through first. */
export const readPictureBytes = (bytes: Uint8Array): PictureReading => {
  if (bytes.length > PICTURE_BYTES_AT_MOST)
    return { kind: "refused", reason: "The picture is over 10 MB.", hint: "Make it smaller." };
  const mediaType = rasterType(bytes);
  if (mediaType !== null) return { kind: "picture", mediaType };
  const text = textOf(bytes);
  if (text === null || !/^\s*</u.test(text) || !/<(?:[\w-]+:)?svg[\s>/]/iu.test(text))
    return { kind: "refused", reason: "The file is no picture that can be shown.", hint: KINDS };
  const problem = svgProblem(text);
  if (problem === null) return { kind: "picture", mediaType: "image/svg+xml" };
  return {
    kind: "refused",
    reason: `The SVG holds ${problem}, which a picture has no need of.`,
    hint: "Export it as PNG, or as plain SVG without scripts and links.",
  };
};

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
