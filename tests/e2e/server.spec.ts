import { expect, test } from "./support/test.ts";

test("the server says that it is up, and that the database is ready", async ({ request }) => {
  const health = await request.get("/healthz");
  expect(health.status()).toBe(200);
  const ready = await request.get("/readyz");
  expect(ready.status()).toBe(200);
});

test("a learner made on the command line is signed in on the page", async ({
  context,
  learner,
}) => {
  const session = await context.request.get("/api/auth/session");
  expect(JSON.stringify(await session.json())).not.toBe("{}");
  expect((await context.request.get("/api/queue")).status()).toBe(200);
  expect(learner.email).toContain("@");
});

test("a stranger gets no queue", async ({ request }) => {
  expect((await request.get("/api/queue")).status()).toBe(401);
});
