import type { Schema } from "hast-util-sanitize";

/**
 * What Markdown may become, and nothing else: the last wall, behind which only our own formulas,
 * gaps and marks are added.
 */
export const proseSchema: Schema = {
  tagNames: [
    ..."a blockquote br code del div em hr li ol p pre span strong".split(" "),
    ..."table tbody td th thead tr ul".split(" "),
  ],
  attributes: {
    a: ["href", ["rel", "noopener", "noreferrer", "nofollow"], ["target", "_blank"]],
    code: [["className", /^language-[\w-]{1,30}$/u]],
    div: [
      ["className", "table-scroll"],
      ["role", "region"],
      ["ariaLabel", "Table"],
      ["tabIndex", 0],
    ],
    ol: ["start"],
    p: [["className", "prose-heading"]],
    pre: [["tabIndex", 0]],
    span: [["className", "prose-picture"]],
    td: ["align"],
    th: ["align"],
  },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: {
    li: ["ol", "ul"],
    tbody: ["table"],
    td: ["table"],
    th: ["table"],
    thead: ["table"],
    tr: ["table"],
  },
  strip: ["script", "style"],
};
