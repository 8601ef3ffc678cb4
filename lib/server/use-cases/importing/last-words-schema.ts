import "server-only";
import { z } from "zod";
import type { LastWord } from "./plan-types.ts";

const LAST_WORDS_AT_MOST = 100_000;

const side = z.string().max(20_000);

/** Last words as a browser sends them. */
export const lastWordsSchema = z
  .array(
    z.object({
      path: z.string().max(1_000),
      slot: z.string().max(2_000),
      drop: z.literal(true).exactOptional(),
      wording: z.object({ prompt: side, answer: side }).exactOptional(),
    }),
  )
  .max(LAST_WORDS_AT_MOST) satisfies z.ZodType<LastWord[]>;
