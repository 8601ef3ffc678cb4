import type { APIRequestContext, APIResponse } from "@playwright/test";
import { errorOf } from "./support/api.ts";
import { createLearner, expect, signIn, test } from "./support/test.ts";

const note = (name: string, words: string): string =>
  `# ${name}\n\n### Concept) ${name}\n\n- Def.)\n  - ${name} is a turn of the bow through ${words}.\n`;
const NOTES = [
  { path: "sails/tacking.md", markdown: note("Tacking", "the wind") },
  { path: "sails/wearing.md", markdown: note("Wearing", "calm water") },
];

interface Line {
  readonly phase?: string;
  readonly done?: number;
  readonly of?: number;
  readonly plan?: { readonly basis: string; readonly counts: { readonly new: number } };
  readonly imported?: { readonly importId: string; readonly notes: readonly unknown[] };
  readonly refused?: string;
}

const linesOf = async (response: APIResponse): Promise<readonly Line[]> =>
  (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

const post = async (
  request: APIRequestContext,
  route: "plan" | "import",
  data: unknown,
): Promise<APIResponse> => request.post(`/api/notes/${route}`, { data });

test.describe("importing over HTTP", () => {
  test("a plan and an import tell how far they are, and end with what they did", async ({
    context,
    learner,
  }) => {
    expect(learner.email).toContain("@");
    const planned = await post(context.request, "plan", { notes: NOTES });
    expect(planned.status()).toBe(200);
    expect(planned.headers()["cache-control"]).toContain("no-store");
    const lines = await linesOf(planned);
    expect(lines.slice(0, -1)).toEqual([
      { phase: "reading", done: 1, of: 2 },
      { phase: "reading", done: 2, of: 2 },
      { phase: "comparing", done: 0, of: 1 },
    ]);
    const plan = lines.at(-1)?.plan;
    expect(plan?.counts.new).toBeGreaterThan(1);
    const body = { notes: NOTES, basis: plan?.basis };
    const stored = await linesOf(await post(context.request, "import", body));
    expect(stored.at(-2)?.phase).toBe("storing");
    expect(stored.at(-2)?.done).toBe(stored.at(-2)?.of);
    const imported = stored.at(-1)?.imported;
    expect(imported?.notes).toHaveLength(2);
    const again = (await linesOf(await post(context.request, "import", body))).at(-1);
    expect(again?.refused).toContain("once more");
  });

  test("a note that cannot be taken refuses all by its name; a wrong envelope is 400", async ({
    context,
    learner,
  }) => {
    expect(learner.email).toContain("@");
    const bad = { path: "sails/bad.md", markdown: "a\u0000b" };
    const refused = await linesOf(
      await post(context.request, "import", { notes: [...NOTES, bad], basis: "" }),
    );
    expect(refused).toEqual([{ refused: expect.stringContaining("sails/bad.md: ") }]);
    const large = { path: "sails/large.md", markdown: "x".repeat(3 * 1024 * 1024) };
    const tooLarge = await linesOf(await post(context.request, "plan", { notes: [large] }));
    expect(tooLarge.at(-1)?.refused).toContain("over 2 MB");
    for (const body of [{}, { notes: [] }, { notes: "all" }])
      expect((await post(context.request, "plan", body)).status()).toBe(400);
  });

  test("more than Next would hold in memory arrives whole", async ({ context, learner }) => {
    expect(learner.email).toContain("@");
    const notes = Array.from({ length: 12 }, (_, index) => ({
      path: `long/${index}.md`,
      markdown: `# Long ${index}\n\n${"no card here\n".repeat(75_000)}`,
    }));
    const lines = await linesOf(await post(context.request, "plan", { notes }));
    expect(lines.at(-1)?.plan).toBeDefined();
  });

  test("without a session nothing is planned, imported or stored", async ({ request }) => {
    for (const route of ["plan", "import"] as const) {
      const response = await post(request, route, { notes: NOTES });
      expect(response.status()).toBe(401);
      expect((await errorOf(response)).code).toBe("signed-out");
    }
    expect((await request.put("/api/pictures", { data: Buffer.from("x") })).status()).toBe(401);
    expect((await request.get("/api/pictures/abc")).status()).toBe(401);
  });
});

test.describe("pictures", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';

  test("are served to their learner alone, and can do nothing", async ({
    context,
    learner,
    playwright,
    baseURL,
  }) => {
    expect(learner.email).toContain("@");
    const stored = await context.request.put("/api/pictures", { data: Buffer.from(svg) });
    const { hash } = (await stored.json()) as { hash: string };
    const served = await context.request.get(`/api/pictures/${hash}`);
    expect(served.status()).toBe(200);
    expect(await served.text()).toBe(svg);
    expect(served.headers()).toMatchObject({
      "content-type": "image/svg+xml",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "cache-control": "private, max-age=31536000, immutable",
    });
    const other = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
    await signIn(other, await createLearner());
    expect((await other.get(`/api/pictures/${hash}`)).status()).toBe(404);
    await other.dispose();
  });

  test("that run something, are none, or are too large are refused with what to do", async ({
    context,
    learner,
  }) => {
    expect(learner.email).toContain("@");
    for (const [data, status] of [
      [svg.replace("<path", "<script>1</script><path"), 415],
      ["no picture", 415],
      ["x".repeat(10 * 1024 * 1024 + 1), 413],
    ] as const) {
      const response = await context.request.put("/api/pictures", { data: Buffer.from(data) });
      expect(response.status()).toBe(status);
      expect((await errorOf(response)).hint).toBeTruthy();
    }
  });
});
