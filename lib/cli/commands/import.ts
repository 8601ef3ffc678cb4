import { now } from "#lib/server/clock.ts";
import type { Learner } from "#lib/server/use-cases/find-learner.ts";
import { importNote, planNote, type NotePlan } from "#lib/server/use-cases/import-note.ts";
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
import { findNoteFiles, readNoteFile } from "../read-files.ts";
import { requireLearnerByEmail, withDatabase } from "../with-database.ts";

interface PlannedFile {
  readonly markdown: string;
  readonly plan: NotePlan;
}

const planFiles = async (
  learner: Learner,
  starts: readonly string[],
): Promise<readonly PlannedFile[]> => {
  const files = (await Promise.all(starts.map(findNoteFiles))).flat();
  if (files.length === 0)
    throw new RefusedError(`${starts.join(", ")}: no Markdown file (.md) is in there.`);
  const planned: PlannedFile[] = [];
  for (const { file, path } of files) {
    const { markdown } = await readNoteFile(file);
    planned.push({ markdown, plan: await planNote(learner.id, { path, markdown }) });
  }
  return planned;
};

const describe = ({ counts }: Pick<NotePlan, "counts">): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([change, count]) => `${count} ${change}`)
    .join(", ") || "no cards";

const printPlan = (planned: readonly PlannedFile[], streams: Streams): void => {
  for (const { plan } of planned) {
    streams.print(`${plan.path}: ${describe(plan)}\n`);
    for (const { change, card } of plan.cards) {
      if (change !== "unchanged")
        streams.print(`  ${change.padEnd(9)} ${card.line ?? "-"}  ${card.prompt}\n`);
    }
    for (const { line, found, expected, hint } of plan.problems)
      streams.print(`  ${plan.path}:${line}: found ${found}, expected ${expected}. ${hint}\n`);
  }
};

const storeAll = async (learner: Learner, planned: readonly PlannedFile[]): Promise<void> => {
  for (const { plan, markdown } of planned) {
    const result = await importNote(
      learner.id,
      { path: plan.path, markdown, basis: plan.basis },
      now(),
    );
    if (result.kind === "refused") throw new RefusedError(`${plan.path}:1: ${result.reason}`);
  }
};

/** More than half of a note's cards gone is seldom meant: it wants a word more. */
const needsConfirmation = ({ counts }: NotePlan): boolean =>
  counts.gone * 2 > counts.gone + counts.unchanged + counts.reworded + counts.moved;

export const importNotes: Command = {
  name: "import",
  usage: "import PATH… --as EMAIL [--plan] [--yes] [--json]",
  summary:
    "Imports notes (files or a folder) for a learner; --plan shows what would happen and stops.",
  example: "import notes --as ada@example.org --plan",
  run: async (words, streams) => {
    const { values, positionals } = readArguments(words, {
      as: { type: "string" },
      plan: { type: "boolean", default: false },
      yes: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    });
    const email = requireOption(values.as, "as");
    if (positionals.length === 0) throw new UsageError("Name at least one file or folder.");
    return withDatabase(async (): Promise<ExitStatus> => {
      const learner = await requireLearnerByEmail(email);
      const planned = await planFiles(learner, positionals);
      const rows = planned.map(({ plan }) => ({ note: plan.path, ...plan.counts }));
      if (values.plan) {
        if (values.json) printJson(streams, rows);
        else printPlan(planned, streams);
        return 0;
      }
      const doubtful = planned.filter(({ plan }) => needsConfirmation(plan));
      if (doubtful.length > 0 && !values.yes) {
        const names = doubtful.map(({ plan }) => `${plan.path}: ${describe(plan)}`).join("\n");
        throw new RefusedError(
          `More than half of the cards would be gone:\n${names}\nLook with --plan; import with --yes.`,
        );
      }
      await storeAll(learner, planned);
      if (values.json) printJson(streams, rows);
      else
        for (const { plan } of planned) streams.print(`Imported ${plan.path}: ${describe(plan)}\n`);
      return 0;
    });
  },
};
