import type { OpaqueType } from "../outline.ts";

/** A stretch of the source that one construct owns; the tree is built from the list of pieces. */
interface Place {
  /** Offsets of the first and behind the last visible character. */
  readonly from: number;
  readonly to: number;
  /** Columns before the first visible character. */
  readonly indent: number;
}

export interface HeadingPiece extends Place {
  readonly type: "heading";
  readonly level: number;
  readonly contentFrom: number;
  readonly contentTo: number;
}

export interface BulletPiece extends Place {
  readonly type: "bullet";
  readonly ordinal: number | null;
  readonly contentFrom: number;
}

interface ParagraphPiece extends Place {
  readonly type: "paragraph";
}

/** A ```math fence. */
export interface FormulaPiece extends Place {
  readonly type: "formula";
  /** False if the line that ends the fence is missing. */
  readonly closed: boolean;
}

export interface OpaquePiece extends Place {
  readonly type: "opaque";
  readonly opaque: OpaqueType;
}

export type Piece = HeadingPiece | BulletPiece | ParagraphPiece | FormulaPiece | OpaquePiece;

/** What a construct read, and the first line that it left. */
export interface Read<P extends Piece = Piece> {
  readonly piece: P;
  readonly nextLine: number;
}
