import { errorOf, postRaw } from "./support/api.ts";
import { readQueue, reviewOf } from "./support/study.ts";
import { expect, test } from "./support/test.ts";

test.describe("for a stranger", () => {
  test("every route of a learner answers 401 with what to do", async ({ request }) => {
    for (const response of [
      await request.get("/api/queue"),
      await request.get("/api/v1/export"),
      await postRaw(request, { reviews: [reviewOf(crypto.randomUUID(), 4)] }),
      await request.post("/api/answers", { data: {} }),
    ]) {
      expect(response.status()).toBe(401);
      expect(await errorOf(response)).toEqual({
        code: "signed-out",
        message: expect.stringMatching(/./),
        hint: expect.stringMatching(/./),
      });
    }
  });

  test("every page of a learner leads to the sign-in page and back", async ({ page }) => {
    for (const path of ["/review", "/notes", "/cards/new", "/progress"]) {
      await page.goto(path);
      await expect(page).toHaveURL(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
    }
  });
});

test.describe("headers", () => {
  test("a page carries a policy with a new nonce, and every script has it", async ({ request }) => {
    const nonces = new Set<string>();
    for (const path of ["/", "/sign-in", "/no-such-page"]) {
      const response = await request.get(path);
      const policy = response.headers()["content-security-policy"] ?? "";
      const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      expect(nonce).not.toBe("");
      nonces.add(nonce);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      for (const part of ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'"])
        expect(policy).toContain(part);
      const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    }
    expect(nonces.size).toBe(3);
  });

  test("nothing is guessed, framed or told to others, and no version is named", async ({
    request,
  }) => {
    for (const path of ["/", "/healthz", "/readyz", "/api/queue", "/api/auth/session"]) {
      const headers = (await request.get(path)).headers();
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
      });
      expect(headers["x-powered-by"]).toBeUndefined();
    }
    expect((await request.get("/api/queue")).headers()["cache-control"]).toBe("no-store");
  });

  test("the session's cookie is out of reach of scripts and of other sites", async ({
    context,
    learner,
  }) => {
    expect(learner.email).toContain("@");
    const cookie = (await context.cookies()).find(({ name }) => name.endsWith("session-token"));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  });
});

test("the queue carries all that a device needs", async ({ context, learner }) => {
  expect(learner.email).toContain("@");
  const queue = await readQueue(context.request);
  expect(queue).toMatchObject({
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    zone: "Europe/Berlin",
    dayStart: 4,
    counts: { new: 20, due: 0, repeat: 0 },
  });
  expect(queue.items).toHaveLength(20);
  for (const item of queue.items) {
    expect(item).toMatchObject({ kind: "card", state: "new", dueOn: null, cardVersion: 1 });
    expect(item.memory).toEqual({
      repetition: 0,
      intervalDays: 0,
      easeHundredths: 250,
      lapses: 0,
      lastDay: null,
    });
  }
  expect((await readQueue(context.request, "?limit=3")).items).toHaveLength(3);
  const { days } = await readQueue(context.request, "?limit=1&days=3");
  expect(days?.length).toBeGreaterThan(0);
  const wrong = await context.request.get("/api/queue?limit=many");
  expect(wrong.status()).toBe(400);
  expect((await errorOf(wrong)).code).toBe("wrong-query");
});
