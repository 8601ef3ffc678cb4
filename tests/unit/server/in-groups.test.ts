import fc from "fast-check";
import { expect, test } from "vitest";
import { inGroups } from "#lib/server/in-groups.ts";

const everyJob = fc.array(
  fc.record({ size: fc.integer({ min: 1, max: 9 }), fails: fc.boolean(), turns: fc.nat(3) }),
  { maxLength: 30 },
);
type Job = { readonly size: number; readonly fails: boolean; readonly name: number };

const rest = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
};

/** What each job came to, and the groups that were worked on. */
const runAll = async (wanted: readonly { size: number; fails: boolean; turns: number }[]) => {
  const groups: (readonly Job[])[] = [];
  const once = inGroups(
    async (jobs: readonly Job[]): Promise<readonly number[]> => {
      groups.push(jobs);
      await rest(2);
      if (jobs.some(({ fails }) => fails)) throw new Error("It failed");
      return jobs.map(({ name }) => name * 2);
    },
    { size: ({ size }) => size, most: 10 },
  );
  const outcomes = await Promise.allSettled(
    wanted.map(async ({ size, fails, turns }, name) => {
      await rest(turns);
      return once({ size, fails, name });
    }),
  );
  return { groups, outcomes };
};

test("each job has its own result, and one that fails takes no other with it", async () => {
  await fc.assert(
    fc.asyncProperty(everyJob, async (wanted) => {
      const { outcomes } = await runAll(wanted);
      expect(outcomes.map((each) => (each.status === "fulfilled" ? each.value : "failed"))).toEqual(
        wanted.map(({ fails }, name) => (fails ? "failed" : name * 2)),
      );
    }),
  );
});

test("a group holds no more than it may, or a single job", async () => {
  await fc.assert(
    fc.asyncProperty(everyJob, async (wanted) => {
      const { groups } = await runAll(wanted);
      for (const group of groups) {
        const held = group.reduce((sum, { size }) => sum + size, 0);
        expect(group.length === 1 || held <= 10).toBe(true);
      }
    }),
  );
});

test("what arrives while a group is worked on is one group", async () => {
  const { groups } = await runAll(
    Array.from({ length: 9 }, (_, index) => ({
      size: 1,
      fails: false,
      turns: index === 0 ? 0 : 2,
    })),
  );
  expect(groups.map((group) => group.length)).toEqual([1, 8]);
});
