/**
 * Markdown with math to safe HTML. Pure: the same text gives the same HTML on the server, in the
 * command line and in the browser.
 */
export { noteProblems } from "./note-formulas.ts";
export { canSet } from "./tex.ts";
export { plainText } from "./plain-text.ts";
export { renderInline, renderLinkWords, renderProse } from "./render.ts";
export type { Rendered } from "./render.ts";
export type { LinkPlace, PicturePlace, Places } from "./places.ts";
export { renderChange, type RenderedChange } from "./render-change.ts";
export type { ProseProblem } from "./problem.ts";
export { pictureSize, type PictureSize } from "./picture-size.ts";
