/** Something in the text that cannot be shown as meant. `line` is 1-based in the Markdown given. */
export interface ProseProblem {
  readonly line: number;
  readonly found: string;
  readonly hint: string;
}
