import { solution } from "#lib/domain/exercises/index.ts";
import { bringFamily } from "./support/exercise.ts";
import {
  bringExercises,
  postEvents,
  readLog,
  readQueue,
  reviewOf,
  type QueueItem,
} from "./support/study.ts";
import { expect, test } from "./support/test.ts";

const answeredOf = (item: QueueItem | undefined, tries: readonly string[]) => ({
  ...reviewOf(item?.cardId ?? "", 5),
  exercise: { ...item?.exercise, tries, hint: false, solutionShown: tries.length === 0 },
});

test.describe("the judge", () => {
  test("judges without storing, and tells no answer before its time", async ({
    context,
    learner,
  }) => {
    expect(learner.email).toContain("@");
    const { cardId, exercise } = await bringFamily(context.request, "change-in-cost");
    const { family, version, level, seed } = exercise;
    const { answer } = solution(exercise);
    const before = (await readLog(context.request)).length;
    const ask = async (given: object): Promise<Record<string, unknown>> => {
      const response = await context.request.post("/api/answers", {
        data: { cardId, family, version, level, seed, hint: false, giveUp: false, ...given },
      });
      expect(response.status()).toBe(200);
      return (await response.json()) as Record<string, unknown>;
    };
    const unreadable = await ask({ tries: ["abc"] });
    expect(unreadable).toMatchObject({ judgement: { kind: "unreadable" }, next: "answer" });
    const wrong = await ask({ tries: ["123456"] });
    expect(wrong).toMatchObject({ judgement: { kind: "judged", correct: false } });
    expect(JSON.stringify([unreadable, wrong])).not.toContain(answer);
    expect(wrong["explanation"]).toBeUndefined();
    expect(await ask({ tries: [answer] })).toMatchObject({
      judgement: { kind: "judged", correct: true },
      ceiling: 5,
      explanation: { answer },
    });
    expect(await ask({ tries: ["123456", answer] })).toMatchObject({ ceiling: 2 });
    expect(await ask({ tries: [answer], hint: true })).toMatchObject({ ceiling: 3 });
    expect(await ask({ tries: [], giveUp: true })).toMatchObject({
      judgement: null,
      ceiling: 0,
      explanation: { answer },
    });
    expect(await readLog(context.request)).toHaveLength(before);
    const unknown = await context.request.post("/api/answers", {
      data: { cardId, family: "no-such-family", version, level, seed, tries: ["1"] },
    });
    expect(unknown.status()).toBe(404);
  });

  test("is asked again for a stored review: the grade is capped, an unreadable try refused", async ({
    context,
    learner,
  }) => {
    expect(learner.email).toContain("@");
    const [one, two] = await bringExercises(context.request);
    const results = await postEvents(context.request, [
      answeredOf(one, []),
      answeredOf(two, ["?"]),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(["stored", "refused"]);
    const grades = (await readLog(context.request)).map(({ event }) => event.grade);
    expect(grades.at(-1)).toBe(0);
    const repeat = (await readQueue(context.request)).items.find(
      ({ cardId }) => cardId === one?.cardId,
    );
    expect(repeat?.state).toBe("repeat");
    expect(repeat?.exercise?.question).not.toBe(one?.exercise?.question);
  });
});
