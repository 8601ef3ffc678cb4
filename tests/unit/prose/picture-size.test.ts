import { describe, expect, test } from "vitest";
import { pictureSize } from "#lib/domain/prose/index.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? Array.from(part, (letter) => letter.charCodeAt(0)) : part,
    ),
  );
const svg = (attributes: string): Uint8Array =>
  bytes(`<?xml version="1.0"?><svg ${attributes}><path/></svg>`);

describe("the size of a picture is read from its first bytes", () => {
  test.each([
    ["PNG", bytes([0x89], "PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, 1, 44, 0, 0, 0, 200])],
    ["GIF", bytes("GIF89a", [44, 1, 200, 0])],
    [
      "JPEG behind another segment",
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 9, 9, 0xff, 0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44, 3, 0]),
    ],
    ["WebP, lossy", bytes("RIFF....WEBPVP8 ", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [44, 1, 200, 0])],
    [
      "WebP, lossless",
      bytes("RIFF....WEBPVP8L", [0, 0, 0, 0, 0x2f, 0x2b, 0xc1, 0x31, 0, 0, 0, 0, 0, 0]),
    ],
    [
      "WebP, extended",
      bytes("RIFF....WEBPVP8X", [0, 0, 0, 0, 0, 0, 0, 0], [43, 1, 0, 199, 0, 0, 0, 0]),
    ],
    ["SVG with a width and a height", svg('height="200" width="300px"')],
    ["SVG with a box", svg('width="100%" viewBox="0 0 300 200"')],
  ])("%s", (_name, picture) => {
    expect(pictureSize(picture)).toEqual({ width: 300, height: 200 });
  });

  test("what cut or hostile bytes say is no size", () => {
    for (const start of ["\x89PNG", "GIF89a", "\xff\xd8\xff\xe0", "RIFF....WEBPVP8 ", "<svg ", ""])
      expect(pictureSize(bytes(start))).toBeNull();
    expect(
      pictureSize(bytes([0xff, 0xd8], [0xff, 0xe0, 0, 0], Array(30).fill(0) as number[])),
    ).toBeNull();
    expect(pictureSize(svg('width="0" height="9999999999"'))).toBeNull();
  });
});
