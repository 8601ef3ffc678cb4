import type { Image } from "../outline.ts";
import type { FoundMath } from "../math/read-math.ts";
import type { Source } from "../source.ts";
import type { Output } from "./output.ts";

/** A mark in the making: chunks of the output and offsets of the source, both half open. */
export interface Draft {
  readonly chunk: number;
  readonly chunkTo: number;
  readonly from: number;
  readonly to: number;
}

interface LinkDraft extends Draft {
  readonly target: string;
}

interface Opening {
  readonly chunk: number;
  readonly from: number;
}

export interface State {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  /** Where reading goes on. */
  at: number;
  readonly output: Output;
  readonly math: (Draft & FoundMath)[];
  readonly bold: Draft[];
  readonly code: Draft[];
  readonly links: LinkDraft[];
  readonly images: Image[];
  readonly brackets: (Opening & { readonly isImage: boolean })[];
  openBold: Opening | null;
  /** Bold that opened with `__`. */
  openStrong: Opening | null;
  /** The first `$` that opens no math although TeX stands behind it. */
  strayDollar: number | null;
  /** The first `$ x^2 $`, whose spaces keep it from being math. */
  spacedMath: { readonly from: number; readonly to: number } | null;
  readonly openEmphasis: { readonly "*": Opening[]; readonly _: Opening[] };
}

export const newState = (source: Source, from: number, to: number): State => ({
  source,
  from,
  to,
  at: from,
  output: [],
  math: [],
  bold: [],
  code: [],
  links: [],
  images: [],
  brackets: [],
  openBold: null,
  openStrong: null,
  strayDollar: null,
  spacedMath: null,
  openEmphasis: { "*": [], _: [] },
});
