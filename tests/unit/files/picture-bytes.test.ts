import { describe, expect, it } from "vitest";
import { kindOfFile, PICTURE_BYTES_AT_MOST, readPictureBytes } from "#lib/domain/files/index.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const typeOf = (text: string): string => {
  const reading = readPictureBytes(latin(text));
  return reading.kind === "picture" ? reading.mediaType : reading.reason;
};
const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe("a picture", () => {
  it.each([
    ["\x89PNG\r\n\x1a\n", "image/png"],
    ["\xff\xd8\xff\xe0", "image/jpeg"],
    ["GIF89a", "image/gif"],
    ["RIFF\0\0\0\0WEBPVP8 ", "image/webp"],
    ["\0\0\0\x1cftypavif", "image/avif"],
    [svg("<path d='M0 0h9' fill='red'/>"), "image/svg+xml"],
    [`<?xml version="1.0"?>\n<!-- drawn -->\n${svg('<use href="#a"/>')}`, "image/svg+xml"],
    [svg('<image href="data:image/png;base64,AAAA"/>'), "image/svg+xml"],
  ])("is told by its bytes: %j", (bytes, mediaType) => expect(typeOf(bytes)).toBe(mediaType));

  it.each(["%PDF-1.7", "<html><body>hi</body></html>", "", "plain words", "MZ\x90\0"])(
    "is nothing else: %j",
    (bytes) => expect(typeOf(bytes)).toBe("The file is no picture that can be shown."),
  );

  it("is not over 10 MB", () =>
    expect(readPictureBytes(new Uint8Array(PICTURE_BYTES_AT_MOST + 1)).kind).toBe("refused"));

  it.each([
    svg("<script>alert(1)</script>"),
    svg("<svg:script>alert(1)</svg:script>"),
    svg('<rect onload="alert(1)"/>'),
    svg("<rect\nonclick=alert(1) />"),
    svg("<rect/onmouseover=alert(1)>"),
    svg('<a href="https://example.org">x</a>'),
    svg('<a xlink:href="javascript:alert(1)">x</a>'),
    svg("<a href=javascript:alert(1)>x</a>"),
    svg('<use href="other.svg#a"/>'),
    svg('<image href="//example.org/x.png"/>'),
    svg("<foreignObject><p>hi</p></foreignObject>"),
    svg("<style>@import 'x.css';</style>"),
    svg("<style>a{fill:url(https://example.org/a)}</style>"),
    svg('<set attributeName="href" to="x"/>'),
    `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("&a;")}`,
    `<?xml-stylesheet href="x.css"?>${svg("")}`,
  ])("that could run or load something is refused: %s", (text) =>
    expect(readPictureBytes(latin(text))).toMatchObject({
      kind: "refused",
      reason: expect.stringMatching(/^The SVG holds/u),
    }),
  );
});

describe("a file of a folder", () => {
  it.each([
    ["a/b.md", "note"],
    ["a/B.MARKDOWN", "note"],
    ["a/b.jpeg", "picture"],
    ["a/b.pdf", "other"],
    [".git/a.md", "hidden"],
    ["a/.b.md", "hidden"],
    ["__MACOSX/a.md", "hidden"],
    ["./a.md", "note"],
  ])("%s is a %s", (path, kind) => expect(kindOfFile(path)).toBe(kind));
});
