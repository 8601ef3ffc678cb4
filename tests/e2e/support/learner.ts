import type { APIRequestContext } from "@playwright/test";
import { learnerMaker } from "./learner-maker.ts";

export interface Learner {
  readonly email: string;
  readonly password: string;
}

/** An account of its own for one test. It goes with the data folder of the run. */
export const createLearner = async (zone = "Europe/Berlin"): Promise<Learner> => {
  const learner = {
    email: `learner-${crypto.randomUUID()}@example.org`,
    password: "walnut ferry lantern",
  };
  await learnerMaker().make({ ...learner, zone });
  return learner;
};

/** Signs in over HTTP; `request` shares its cookies with the pages of the same context. */
export const signIn = async (request: APIRequestContext, learner: Learner): Promise<void> => {
  const token = await request.get("/api/auth/csrf");
  const { csrfToken } = (await token.json()) as { csrfToken: string };
  const response = await request.post("/api/auth/callback/credentials", {
    form: { ...learner, csrfToken, json: "true" },
  });
  const { url } = (await response.json()) as { url: string };
  // A bad token answers 200 too, with csrf=true in the address.
  if (!response.ok() || /[?&](?:csrf|error)=/.test(url)) throw new Error(`Not signed in: ${url}`);
};
