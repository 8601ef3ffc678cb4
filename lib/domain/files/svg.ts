/**
 * What an SVG may not hold. It is shown as an image under a policy that lets it load and run nothing; this is the
 * second lock, for a picture that is taken out and opened alone. Told by the text before any parser sees it, so
 * it rather refuses too much.
 */
const FORBIDDEN: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/<!(?:DOCTYPE[^>]*\[|ENTITY)/iu, "entities"],
  [/<\?xml-stylesheet/iu, "a style sheet from elsewhere"],
  [/<(?:[\w-]+:)?script/iu, "a script"],
  [
    /<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video|handler|listener)/iu,
    "a page within",
  ],
  [/[\s"'/]on[a-z]+\s*=/iu, "an event handler"],
  [/(?:javascript|vbscript|data\s*:\s*text)\s*:/iu, "a script in a link"],
  [/\bhref\s*=\s*(?:"(?!#|data:image\/)|'(?!#|data:image\/)|[^"'\s])/iu, "a link to another place"],
  [/@import/iu, "a style sheet from elsewhere"],
  [/url\(\s*(?!["']?\s*(?:#|data:))/iu, "a link to another place"],
  [
    /<(?:[\w-]+:)?(?:set|animate)[^>]*attributeName\s*=\s*["']?\s*(?:xlink:)?href/iu,
    "a moving link",
  ],
];

/** The first thing of an SVG that a picture has no need of, in words; null for a plain drawing. */
export const svgProblem = (text: string): string | null =>
  FORBIDDEN.find(([pattern]) => pattern.test(text))?.[1] ?? null;
