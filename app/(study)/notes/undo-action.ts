"use server";

import { z } from "zod";
import { now } from "#lib/server/clock.ts";
import { currentLearner } from "#lib/server/session.ts";
import { undoImport, type ImportUndo } from "#lib/server/use-cases/undo-import.ts";

const idSchema = z.string().min(1).max(100);
const SIGNED_OUT = "Your session has ended. Sign in in another tab, then try again.";

export const undoImportAction = async (importId: string): Promise<ImportUndo> => {
  const learner = await currentLearner();
  if (!learner) return { kind: "refused", reason: SIGNED_OUT };
  return undoImport(learner.id, idSchema.parse(importId), now());
};
