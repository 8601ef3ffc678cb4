import type { Page, Response } from "@playwright/test";
import { solution } from "#lib/domain/exercises/index.ts";
import { wordsOf } from "./support/exercise.ts";
import { bringExercises, openReview, type QueueExercise } from "./support/study.ts";
import { expect, test } from "./support/test.ts";

/** What an exercise may hold before its answer: no parameters, no misconceptions. */
const FIELDS = [
  "answerKind",
  "askingPlot",
  "family",
  "level",
  "question",
  "questionHtml",
  "quickSeconds",
  "seed",
  "title",
  "version",
  "work",
];

const withoutMeasures = (html: string): string => html.replaceAll(/style=\\*"[^"\\]*\\*"/g, "");

const read = async (response: Response): Promise<string> => {
  const type = response.request().resourceType();
  if (!["document", "fetch", "xhr", "script", "other"].includes(type)) return "";
  return withoutMeasures(await response.text().catch(() => ""));
};

/** Everything the page has received, without the measures of typeset formulas. */
const gatherTexts = (page: Page): Promise<string>[] => {
  const texts: Promise<string>[] = [];
  page.on("response", (response) => texts.push(read(response)));
  return texts;
};

/** Numbers with too few digits stand in any page; what has three or more does so by no chance. */
const telling = (part: string): boolean =>
  part.includes("/") || part.replaceAll(/^-?[0.]*|\./g, "").length >= 3;

const secretsOf = (exercise: QueueExercise): readonly string[] => {
  const { answer, explanation } = solution(exercise);
  const sentences = explanation.flatMap(({ says }) => wordsOf(says).slice(0, 1));
  return [
    ...answer.split("; ").filter((part) => /\d/.test(part) && telling(part)),
    ...sentences.filter((words) => words.length > 25),
  ].filter((secret) => !exercise.question.includes(secret));
};

const standsIn = (text: string, secret: string): boolean =>
  /^-?[\d./]+$/.test(secret)
    ? new RegExp(`(?<![\\d.])${secret.replaceAll(".", "\\.")}(?![\\d.])`).test(text)
    : text.includes(secret);

test("nothing that reaches the browser before the answer tells it", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  const items = await bringExercises(page.request);
  const exercises = items.flatMap(({ exercise }) => exercise ?? []);
  expect(exercises.length).toBeGreaterThan(2);
  for (const exercise of exercises) {
    expect(FIELDS).toEqual(expect.arrayContaining(Object.keys(exercise)));
  }
  const texts = gatherTexts(page);
  await openReview(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const received = [
    ...(await Promise.all(texts)),
    withoutMeasures(await page.content()),
    JSON.stringify(items),
  ];
  const secrets = exercises.flatMap(secretsOf);
  expect(secrets.length).toBeGreaterThan(exercises.length);
  expect(secrets.filter((secret) => received.some((text) => standsIn(text, secret)))).toEqual([]);
  expect(received.join("\n").length).toBeGreaterThan(10_000);
});
