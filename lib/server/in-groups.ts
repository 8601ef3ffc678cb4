import { setImmediate as nextTurn } from "node:timers/promises";

export interface Grouping<Job> {
  /** How much of a group's room the job takes. */
  readonly size: (job: Job) => number;
  /** A group holds no more than this, but one job at least. */
  readonly most: number;
}

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Makes a function that does one job out of one that does several at once: what arrives while a group is being done
 * waits, and is the next group. The work gives results in the order of its jobs and, when it fails, has done nothing;
 * then each of them is done alone, so that one that fails takes no other with it.
 */
export const inGroups = <Job, Result>(
  work: (jobs: readonly Job[]) => Promise<readonly Result[]>,
  { size, most }: Grouping<Job>,
): ((job: Job) => Promise<Result>) => {
  let waiting: Waiting<Job, Result>[] = [];
  let working = false;

  const nextGroup = (): readonly Waiting<Job, Result>[] => {
    let room = most;
    let count = 0;
    for (const { job } of waiting) {
      room -= size(job);
      if (room < 0 && count > 0) break;
      count += 1;
    }
    const group = waiting.slice(0, count);
    waiting = waiting.slice(count);
    return group;
  };

  const doGroup = async (group: readonly Waiting<Job, Result>[]): Promise<void> => {
    try {
      const results = await work(group.map(({ job }) => job));
      group.forEach(({ resolve }, index) => resolve(results[index] as Result));
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const each of group) await doGroup([each]);
    }
  };

  const workOff = async (): Promise<void> => {
    working = true;
    // What has arrived together is done together.
    await nextTurn();
    while (waiting.length > 0) await doGroup(nextGroup());
    working = false;
  };

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push({ job, resolve, reject });
      if (!working) void workOff();
    });
};
