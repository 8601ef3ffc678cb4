import { now } from "#lib/server/clock.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { importNotes as storeNotes } from "#lib/server/use-cases/import-notes.ts";
import { planNotes } from "#lib/server/use-cases/plan-notes.ts";
import type { OnProgress, Progress } from "#lib/server/use-cases/importing/plan-types.ts";
import { storePicture } from "#lib/server/use-cases/store-picture.ts";
import {
  printJson,
  readArguments,
  RefusedError,
  requireOption,
  UsageError,
  type Command,
  type ExitStatus,
  type Streams,
} from "../command.ts";
import { findFiles, type FoundFiles, type FoundPicture } from "../read-folder.ts";
import { requireLearnerByEmail, withDatabase } from "../with-database.ts";

type ImportPlan = Awaited<ReturnType<typeof planNotes>>;
type NotePlan = ImportPlan["notes"][number];

const findAll = async (starts: readonly string[]): Promise<FoundFiles> => {
  const found = await Promise.all(starts.map(findFiles));
  const notes = found.flatMap((each) => each.notes);
  if (notes.length === 0)
    throw new RefusedError(`${starts.join(", ")}: no Markdown file (.md) is in there.`);
  return { notes, pictures: found.flatMap((each) => each.pictures) };
};

const PHASES: Readonly<Record<Progress["phase"], string>> = {
  reading: "Reading notes",
  comparing: "Comparing",
  storing: "Storing",
};

/** Says on a terminal how far the work is, and leaves nothing of that behind. */
const told = async <Result>(
  { progress }: Streams,
  work: (onProgress: OnProgress) => Promise<Result>,
): Promise<Result> => {
  try {
    return await work(({ phase, done, of }) =>
      progress?.(phase === "comparing" ? PHASES[phase] : `${PHASES[phase]} ${done} of ${of}`),
    );
  } finally {
    progress?.("");
  }
};

const describe = ({ counts, leftOut }: Pick<NotePlan, "counts" | "leftOut">): string => {
  if (leftOut) return "left out";
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.map(([change, count]) => `${count} ${change}`).join(", ") || "no cards";
};

const nameOf = ({ path, pathBefore }: NotePlan): string =>
  pathBefore === undefined ? path : `${path} (was ${pathBefore})`;

const printPlan = (plan: ImportPlan, streams: Streams): void => {
  for (const note of plan.notes) {
    streams.print(`${nameOf(note)}: ${describe(note)}\n`);
    for (const { change, card, from } of note.cards) {
      if (change === "unchanged") continue;
      const where = from === undefined ? "" : ` (from ${from})`;
      streams.print(`  ${change.padEnd(9)} ${card.line ?? "-"}  ${card.prompt}${where}\n`);
    }
    for (const { line, found, expected, hint } of note.problems)
      streams.print(`  ${note.path}:${line}: found ${found}, expected ${expected}. ${hint}\n`);
  }
};

/** Keeps the bytes of pictures; one that cannot be kept is said and left out, for its note is worth having. */
const storePictures = async (
  learner: Learner,
  pictures: readonly FoundPicture[],
  { progress, warn }: Streams,
): Promise<readonly { readonly path: string; readonly hash: string }[]> => {
  const stored: { path: string; hash: string }[] = [];
  for (const [index, { path, foundAt, bytes }] of pictures.entries()) {
    progress?.(`Storing picture ${index + 1} of ${pictures.length}`);
    const result = await storePicture(learner.id, await bytes(), now());
    if (result.kind === "stored") stored.push({ path, hash: result.hash });
    else warn(`${foundAt}:1: left out. ${result.reason} ${result.hint}`);
  }
  progress?.("");
  return stored;
};

/** More than half of a note's cards gone is seldom meant: it wants a word more. */
const needsConfirmation = ({ counts }: NotePlan): boolean =>
  counts.gone * 2 > counts.gone + counts.unchanged + counts.reworded + counts.moved;

const refuseDoubtful = ({ notes }: ImportPlan): void => {
  const doubtful = notes.filter(needsConfirmation);
  if (doubtful.length === 0) return;
  const names = doubtful.map((note) => `${note.path}: ${describe(note)}`).join("\n");
  throw new RefusedError(
    `More than half of the cards would be gone:\n${names}\nLook with --plan; import with --yes.`,
  );
};

const storeAll = async (
  learner: Learner,
  { notes, pictures }: FoundFiles,
  { basis }: ImportPlan,
  streams: Streams,
): Promise<void> => {
  const placed = await storePictures(learner, pictures, streams);
  const given = { notes, pictures: placed, basis };
  const result = await told(streams, (onProgress) =>
    storeNotes(learner.id, given, now(), onProgress),
  );
  if (result.kind === "refused") throw new RefusedError(result.reason);
};

const rowOf = ({ path, pathBefore, leftOut, counts }: NotePlan) => ({
  note: path,
  ...counts,
  ...(pathBefore === undefined ? {} : { pathBefore }),
  ...(leftOut ? { leftOut } : {}),
});

/** What was left out, and why: once it is imported nobody looks at the plan any more. */
const warnOfLeftOut = ({ notes }: ImportPlan, streams: Streams): void => {
  for (const { path, leftOut, problems } of notes)
    for (const { line, found, expected, hint } of leftOut ? problems : [])
      streams.warn(`${path}:${line}: found ${found}, expected ${expected}. ${hint}`);
};

export const importNotes: Command = {
  name: "import",
  usage: "import PATH… --as EMAIL [--plan] [--yes] [--json]",
  summary:
    "Imports notes (files, folders with their pictures, or zip archives of them) for a learner, all or none; --plan shows what would happen and stops.",
  example: "import notes --as ada@example.org --plan",
  run: async (words, streams) => {
    const { values, positionals } = readArguments(words, {
      as: { type: "string" },
      plan: { type: "boolean", default: false },
      yes: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    });
    const email = requireOption(values.as, "as");
    if (positionals.length === 0)
      throw new UsageError("Name at least one file, folder or zip archive.");
    return withDatabase(async (): Promise<ExitStatus> => {
      const learner = await requireLearnerByEmail(email);
      const files = await findAll(positionals);
      const plan = await told(streams, (onProgress) => planNotes(learner.id, files, onProgress));
      if (values.plan) {
        if (values.json) printJson(streams, plan.notes.map(rowOf));
        else printPlan(plan, streams);
        return 0;
      }
      if (!values.yes) refuseDoubtful(plan);
      await storeAll(learner, files, plan, streams);
      warnOfLeftOut(plan, streams);
      if (values.json) printJson(streams, plan.notes.map(rowOf));
      else
        for (const note of plan.notes)
          streams.print(
            note.leftOut
              ? `Left out ${note.path}\n`
              : `Imported ${nameOf(note)}: ${describe(note)}\n`,
          );
      return 0;
    });
  },
};
