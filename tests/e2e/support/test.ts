import { expect, test as base } from "@playwright/test";
import { gatherComplaints } from "./complaints.ts";
import { createLearner, signIn, type Learner } from "./learner.ts";
import { chosenServer } from "./server.ts";

export { expect } from "@playwright/test";
export { expectNoViolations } from "./axe.ts";
export { createLearner, signIn, type Learner } from "./learner.ts";

interface Fixtures {
  /** A new account, signed in on `page`. */
  readonly learner: Learner;
}

/** Playwright's test with a learner, and with pages that have to be free of complaints. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const complaints = gatherComplaints(page, chosenServer().url);
    await use(page);
    expect(complaints).toEqual([]);
  },
  learner: async ({ context }, use) => {
    const learner = await createLearner();
    await signIn(context.request, learner);
    await use(learner);
  },
});
