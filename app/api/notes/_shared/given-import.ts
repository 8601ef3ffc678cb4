import { z } from "zod";
import { readBytes } from "#app/api/_shared/read-body.ts";
import { wrongEnvelope } from "#app/api/_shared/respond.ts";
import { NOTE_BYTES_AT_MOST } from "#lib/domain/notes/index.ts";
import { lastWordsSchema } from "#lib/server/use-cases/importing/last-words-schema.ts";

const NOTES_AT_MOST = 5_000;
const BYTES_AT_MOST = 64 * 1024 * 1024;
const FEWER = "Import the folder in parts: fewer notes at once.";

const path = z.string().max(1_000);

const importSchema = z.object({
  notes: z
    .array(z.object({ path, markdown: z.string() }))
    .min(1)
    .max(NOTES_AT_MOST),
  pictures: z
    .array(z.object({ path, hash: z.string().max(100) }))
    .max(NOTES_AT_MOST)
    .default([]),
  lastWords: lastWordsSchema.default([]),
  basis: z.string().max(100).default(""),
});

type Parsed = z.infer<typeof importSchema>;

export type GivenBody =
  | { readonly kind: "read"; readonly given: Parsed; readonly problem: string | null }
  | { readonly kind: "refused"; readonly answer: Response };

/** What keeps a note from being read at all, with its name and what to do. */
const problemOf = ({ path: name, markdown }: Parsed["notes"][number]): string | null => {
  if (markdown.includes("\0"))
    return `${name}: the text holds null characters; it is no note. Choose Markdown files only.`;
  if (markdown.length > NOTE_BYTES_AT_MOST / 4 && Buffer.byteLength(markdown) > NOTE_BYTES_AT_MOST)
    return `${name}: the note is over 2 MB. Split it into several files and import again.`;
  return null;
};

/** The notes, pictures and last words of a request; a note that cannot be taken is a problem with its name. */
export const readGivenImport = async (request: Request): Promise<GivenBody> => {
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    const answer = wrongEnvelope("The body is not JSON.", "Send content-type: application/json.");
    return { kind: "refused", answer };
  }
  const body = await readBytes(request, BYTES_AT_MOST, FEWER);
  if (body.kind === "refused") return body;
  const parsed = importSchema.safeParse(jsonOf(body.bytes));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const answer = wrongEnvelope(
      `The body is not as agreed: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`,
      `Send { "notes": [{ "path", "markdown" }] } with 1 to ${NOTES_AT_MOST} notes. ${FEWER}`,
    );
    return { kind: "refused", answer };
  }
  const problem = parsed.data.notes.flatMap((note) => problemOf(note) ?? [])[0] ?? null;
  return { kind: "read", given: parsed.data, problem };
};

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
};
