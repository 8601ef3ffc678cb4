import type { PictureFile } from "#lib/client/read-found-files.ts";
import { readLines } from "#lib/client/read-lines.ts";
import type { NotesImport } from "#lib/server/use-cases/import-notes.ts";
import type {
  ImportPlan,
  LastWord,
  OnProgress,
  Progress,
} from "#lib/server/use-cases/importing/plan-types.ts";

export type Imported = Extract<NotesImport, { kind: "imported" }>;

interface PlacedPicture {
  readonly path: string;
  readonly hash: string;
}

interface Given {
  readonly notes: readonly { readonly path: string; readonly markdown: string }[];
  readonly pictures?: readonly PlacedPicture[];
  readonly lastWords?: readonly LastWord[];
  readonly basis?: string;
}

export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}

/** A line of the answer: how far it is, or what came of it. */
interface Line {
  readonly phase?: Progress["phase"];
  readonly done?: number;
  readonly of?: number;
  readonly plan?: ImportPlan;
  readonly imported?: Imported;
  readonly refused?: string;
}

/** Said to the learner as it is. */
export class Refusal extends Error {}

const SIGNED_OUT =
  "Your session has ended. Sign in in another tab, then try again; nothing here is lost.";
const UNREACHABLE = "The server cannot be reached. Nothing here is lost; try again.";
const BROKEN_OFF = "The answer of the server broke off. Try again.";

const errorOf = async (response: Response): Promise<string> => {
  if (response.status === 401) return SIGNED_OUT;
  try {
    const { error } = (await response.json()) as { error: { message: string; hint?: string } };
    return [error.message, error.hint ?? ""].join(" ").trim();
  } catch {
    return UNREACHABLE;
  }
};

const send = async (address: string, init: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(address, init);
  } catch (error) {
    init.signal?.throwIfAborted();
    throw new Refusal(UNREACHABLE, { cause: error });
  }
  if (!response.ok) throw new Refusal(await errorOf(response));
  return response;
};

const ask = async (address: string, given: Given, { signal, onProgress }: Watch): Promise<Line> => {
  const response = await send(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(given),
    signal,
  });
  let last: Line = {};
  try {
    await readLines(response, (line) => {
      last = line as Line;
      const { phase, done, of } = last;
      if (phase && done !== undefined && of !== undefined) onProgress({ phase, done, of });
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new Refusal(BROKEN_OFF, { cause: error });
  }
  if (last.refused !== undefined) throw new Refusal(last.refused);
  return last;
};

/** What importing these notes would do. Throws a `Refusal`, or the signal's reason. */
export const askForPlan = async (notes: Given["notes"], watch: Watch): Promise<ImportPlan> => {
  const { plan } = await ask("/api/notes/plan", { notes }, watch);
  if (!plan) throw new Refusal(BROKEN_OFF);
  return plan;
};

export const askForImport = async (given: Given, watch: Watch): Promise<Imported> => {
  const { imported } = await ask("/api/notes/import", given, watch);
  if (!imported) throw new Refusal(BROKEN_OFF);
  return imported;
};

const AT_ONCE = 3;

/** Sends the bytes of pictures. One that the server does not take is a fault by its name; the others go on. */
export const sendPictures = async (
  pictures: readonly PictureFile[],
  signal: AbortSignal,
  onSent: (sent: number) => void,
): Promise<{ readonly placed: readonly PlacedPicture[]; readonly faults: readonly string[] }> => {
  const placed: PlacedPicture[] = [];
  const faults: string[] = [];
  const waiting = [...pictures];
  const sendOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal.throwIfAborted();
      const response = await fetch("/api/pictures", {
        method: "PUT",
        body: await next.bytes(),
        signal,
      }).catch((error: unknown) => {
        signal.throwIfAborted();
        throw new Refusal(UNREACHABLE, { cause: error });
      });
      if (response.status === 401) throw new Refusal(SIGNED_OUT);
      if (!response.ok) faults.push(`${next.path}: ${await errorOf(response)}`);
      else placed.push({ path: next.path, ...((await response.json()) as { hash: string }) });
      onSent(placed.length + faults.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendOn));
  return { placed, faults };
};
