import { randomUUID } from "node:crypto";
import type { Instant } from "#lib/domain/time/index.ts";
import { addCard } from "#lib/server/use-cases/add-card.ts";
import { findLearner, type Learner } from "#lib/server/use-cases/find-learner.ts";
import { signUp } from "#lib/server/use-cases/sign-up.ts";

const FIRST_DAY = Date.UTC(2026, 10, 1) as Instant;

/** A learner of an empty database: no built-in cards, so that each test sees only its own. */
export const makeLearner = async (zone = "UTC"): Promise<Learner> => {
  const email = `${randomUUID()}@example.org`;
  const made = await signUp({ email, password: "four random words here", zone }, FIRST_DAY);
  const learner = made.kind === "created" ? await findLearner(made.learnerId) : null;
  if (!learner) throw new Error(`No learner was made: ${JSON.stringify(made)}`);
  return learner;
};

/** Adds a question of the learner's own; its id. */
export const ownQuestion = async (
  learnerId: Learner["id"],
  at: Instant,
): Promise<readonly string[]> => {
  const added = await addCard(
    learnerId,
    { kind: "question", prompt: `Why ${randomUUID()}?`, answer: "Because." },
    at,
  );
  if (added.kind !== "added") throw new Error("The card was refused");
  return added.cardIds;
};
