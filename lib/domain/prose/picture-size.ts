/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const text = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const real = (width: number, height: number): PictureSize | null =>
  width >= 1 && height >= 1 && width <= 100_000 && height <= 100_000
    ? { width: Math.round(width), height: Math.round(height) }
    : null;

/** PNG, RFC 2083: the first chunk, IHDR, begins with both. */
const ofPng = (view: DataView): PictureSize | null =>
  view.byteLength < 24 ? null : real(view.getUint32(16), view.getUint32(20));

/** GIF 89a: the logical screen. */
const ofGif = (view: DataView): PictureSize | null =>
  view.byteLength < 10 ? null : real(view.getUint16(6, true), view.getUint16(8, true));

/** JPEG, ITU T.81: segments until the start of a frame, 0xC0 to 0xCF but DHT, JPG and DAC. */
const ofJpeg = (view: DataView): PictureSize | null => {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return real(view.getUint16(at + 7), view.getUint16(at + 5));
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
};

/** WebP container: the first chunk is lossy (VP8), lossless (VP8L) or extended (VP8X). */
const ofWebp = (bytes: Uint8Array, view: DataView): PictureSize | null => {
  if (view.byteLength < 30) return null;
  switch (text(bytes, 12, 4)) {
    case "VP8 ":
      return real(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return real((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case "VP8X": {
      const three = (at: number): number =>
        view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
      return real(three(24) + 1, three(27) + 1);
    }
    default:
      return null;
  }
};

const SVG_HEAD = 4_000;

/** SVG: width and height without a unit or in pixels, else the box of the view. */
const ofSvg = (bytes: Uint8Array): PictureSize | null => {
  const head = new TextDecoder().decode(bytes.subarray(0, SVG_HEAD));
  const tag = /<svg\b[^>]*/iu.exec(head)?.[0];
  if (tag === undefined) return null;
  const pixels = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`, "iu").exec(tag)?.[1]);
  const given = real(pixels("width"), pixels("height"));
  if (given) return given;
  const box = /\sviewBox\s*=\s*["']([^"']*)["']/iu
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/u);
  return real(Number(box?.[2]), Number(box?.[3]));
};

/** The size that a picture says it has, read from its first bytes; null if it says none that can be read. */
export const pictureSize = (bytes: Uint8Array): PictureSize | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text(bytes, 1, 3) === "PNG") return ofPng(view);
  if (text(bytes, 0, 3) === "GIF") return ofGif(view);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return ofJpeg(view);
  if (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 4) === "WEBP") return ofWebp(bytes, view);
  return ofSvg(bytes);
};
