import { classes } from "./classes.ts";

interface ProseProps {
  /** From `renderProse` of the prose room, which makes it safe. Never any other string. */
  html: string;
  /** Reading (18 px), prompt (30 px), answer (22 px), small (15 px). */
  size?: "body" | "prompt" | "answer" | "small";
  className?: string;
  id?: string;
}

/** A block of Markdown, set as a book page. */
export const Prose = ({ html, size = "body", className, id }: ProseProps) => (
  <div
    id={id}
    className={classes("prose", size !== "body" && `prose-${size}`, className)}
    dangerouslySetInnerHTML={{ __html: html }}
  />
);

/** One line of Markdown, from `renderInline`, inside a title, a label or a cell. */
export const InlineProse = ({ html, className }: { html: string; className?: string }) => (
  <span className={classes("prose-inline", className)} dangerouslySetInnerHTML={{ __html: html }} />
);
