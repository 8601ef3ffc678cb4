import type { NextResponse } from "next/server";
import { respondError } from "./respond.ts";

export type Body =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "refused"; readonly answer: NextResponse };

/** The body's bytes, read no further than `bytesAtMost`; `hint` says what to do about one that is larger. */
export const readBytes = async (
  request: Request,
  bytesAtMost: number,
  hint: string,
): Promise<Body> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) break;
    const part = read.value as Uint8Array;
    length += part.length;
    if (length > bytesAtMost) {
      await reader?.cancel();
      return { kind: "refused", answer: tooLarge(bytesAtMost, hint) };
    }
    parts.push(part);
  }
  return { kind: "bytes", bytes: joined(parts, length) };
};

const joined = (parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const MEGABYTE = 1024 * 1024;

const tooLarge = (bytesAtMost: number, hint: string): NextResponse =>
  respondError(413, {
    code: "too-large",
    message: `The body is over ${bytesAtMost / MEGABYTE} MB.`,
    hint,
  });
