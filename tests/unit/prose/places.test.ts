import { describe, expect, test } from "vitest";
import { renderInline, renderProse, type Places } from "#lib/domain/prose/index.ts";

const PLACES: Places = {
  link: (target) => {
    if (target.startsWith("#")) return { kind: "page", href: target };
    if (target.startsWith("there")) return { kind: "page", href: "/notes/n-1#x" };
    return target.startsWith("gone") ? { kind: "missing", path: target } : null;
  },
  picture: (target) => {
    if (decodeURI(target) === "a b.png")
      return { kind: "stored", src: "/api/pictures/h_1", size: { width: 200, height: 101 } };
    if (target === "unsized.png") return { kind: "stored", src: "/api/pictures/h_2", size: null };
    return target === "gone.png" ? { kind: "missing", path: "images/gone.png" } : null;
  },
};
const html = (markdown: string): string => renderProse(markdown, PLACES).html;

describe("links to other places of the learner's notes", () => {
  test("lead to the page that is there, and stay in the same window", () => {
    expect(html("[Hessian](there.md)")).toBe('<p><a href="/notes/n-1#x">Hessian</a></p>');
    expect(renderInline("[x](#a-b)", PLACES)).toBe('<a href="#a-b">x</a>');
  });

  test("say which note is missing", () => {
    expect(html("[Hessian](gone.md)")).toContain(
      '<span class="prose-missing">Hessian<span class="prose-missing-path"> (not imported: gone.md)</span></span>',
    );
  });

  test("are words where their address means nothing", () => {
    expect(html("[x](other.pdf)")).toBe("<p><span>x</span></p>");
  });

  test("never lead by script or to another host without saying so", () => {
    for (const address of [
      "javascript:there",
      "//there.example/",
      "JAVASCRIPT:x",
      "data:text/html,x",
    ])
      expect(html(`<a href="${address}">x</a> [y](<${address}>)`)).not.toContain("href");
  });
});

describe("pictures of a note", () => {
  test("are shown with their size, late, and with their words", () => {
    expect(html("![A bowl](<a b.png>)")).toBe(
      '<p><img class="prose-image" src="/api/pictures/h_1" alt="A bowl" width="200" height="101" loading="lazy" ' +
        'decoding="async"></p>',
    );
    expect(html("![](unsized.png)")).toContain('src="/api/pictures/h_2" alt="" loading');
  });

  test("take the width that the note gives them and keep their shape", () => {
    expect(html('<img src="a b.png" width="100px" onerror="x()">')).toContain(
      'width="100" height="51"',
    );
    expect(html('<img src="a b.png" width="50%">')).toContain('width="200" height="101"');
  });

  test("that are missing show their words and which file to bring", () => {
    const shown = html("![A bowl](gone.png)");
    expect(shown).toContain('<span class="prose-absent-words">A bowl</span>');
    expect(shown).toContain("Picture missing: images/gone.png.");
  });
});
