/** The package brings no types. */
declare module "commonmark-spec" {
  export const tests: readonly {
    /** Tabs are written as "→". */
    readonly markdown: string;
    readonly section: string;
    readonly number: number;
  }[];
}
