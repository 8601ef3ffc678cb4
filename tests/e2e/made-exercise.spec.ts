import type { APIRequestContext, Page } from "@playwright/test";
import { check } from "./support/exercise.ts";
import { importText } from "./support/import-text.ts";
import { openReview, postEvents, readLog, readQueue } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const SUM = `title: A sum of two
let a in 11..60
let b in 3..9
ask: What is {{a}} + {{b}}?
answer integer = a + b
wrong "difference" = a - b says "Add, do not subtract."
hint: Count on from the larger one.
`;

const preview = (page: Page) => page.getByRole("region", { name: "Preview" });
const field = (page: Page) => page.getByRole("textbox", { name: "Exercise" });

const expectNothingToMend = (page: Page): Promise<void> =>
  expect(preview(page).getByText("1,000 draws made, nothing to mend.")).toBeVisible();

/** By the menu, not by the address. */
const openEditor = async (page: Page): Promise<void> => {
  await page.goto("/cards");
  await page.getByRole("main").getByRole("link", { name: /card/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "New card" })).toBeVisible();
  await page.getByText("Exercise", { exact: true }).click();
};

/** Leaves one card to study: where others leave today's queue, new ones come. */
const suspendOthers = async (request: APIRequestContext, title: string): Promise<void> => {
  for (;;) {
    const { items } = await readQueue(request);
    const others = items.filter(({ exercise }) => exercise?.title !== title);
    if (others.length === 0) return;
    await postEvents(
      request,
      others.map(({ cardId }) => ({
        id: crypto.randomUUID(),
        type: "suspend",
        cardId,
        at: Date.now(),
        zone: "Europe/Berlin",
      })),
    );
  }
};

test.beforeEach(({ learner }) => {
  // Each draws exercises a thousand times, some several times over.
  test.slow();
  expect(learner.email).toContain("@");
});

test("an example to begin with is seen in three draws, and in 1,000", async ({ page }) => {
  await openEditor(page);
  await page.getByRole("button", { name: "Begin with an example" }).click();
  await expect(preview(page).getByText("Preview: 3 draws")).toBeVisible();
  await expect(preview(page).getByText("A step goes against the gradient.").first()).toBeVisible();
  await expectNothingToMend(page);
  await expect(preview(page).getByText(/^The closest call:/)).toBeVisible();
  await page.getByText("How an exercise is written").click();
  await expectNoViolations(page);
});

test("an exercise is written, drawn 1,000 times, added, and reviewed: wrong by name, then right", async ({
  page,
}) => {
  await openEditor(page);
  await field(page).fill(SUM);
  await expect(preview(page).getByText("Add, do not subtract.").first()).toBeVisible();
  const drawn = await preview(page).getByRole("listitem").first().textContent();
  await page.getByRole("button", { name: "Other numbers" }).click();
  await expect(preview(page).getByRole("listitem").first()).not.toHaveText(drawn ?? "");
  await expectNothingToMend(page);
  await field(page).press("Control+Enter");
  await expect(page.getByText("Added. It comes today as new.")).toBeVisible();
  await expect(page).toHaveURL(/\/cards$/);

  await suspendOthers(page.request, "A sum of two");
  const [item] = (await readQueue(page.request)).items;
  const numbers = Array.from(item?.exercise?.question.matchAll(/\$(\d+)\$/gu) ?? []);
  const [a = 0, b = 0] = numbers.map(([, digits]) => Number(digits));
  await openReview(page);
  await expect(page.getByRole("heading", { level: 1, name: "A sum of two" })).toBeVisible();
  await check(page, "Answer", String(a - b));
  await expect(page.getByText("Not right.")).toBeVisible();
  await expect(page.getByText("Add, do not subtract.")).toBeVisible();
  await page.getByRole("button", { name: "Hint" }).click();
  await expect(page.getByText("Count on from the larger one.")).toBeVisible();
  await check(page, "Answer", String(a + b));
  await expect(page.getByText("Right.", { exact: true })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press("Enter");
  await expect(async () => {
    expect((await readLog(page.request)).at(-1)?.exercise).toMatchObject({
      tries: [String(a - b), String(a + b)],
    });
  }).toPass();
});

test("a changed exercise keeps its schedule; what is typed survives a reload", async ({ page }) => {
  await openEditor(page);
  await field(page).fill(SUM);
  await expect(page.getByText("Draft kept in this tab.")).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue(SUM);
  await page.getByRole("button", { name: /^Add the card/ }).click();
  await expect(page.getByText("Added. It comes today as new.")).toBeVisible();
  await page.getByLabel("Search cards").fill("sum of two");
  await page.getByRole("link", { name: "A sum of two", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Edit exercise" })).toBeVisible();
  await expect(field(page)).toHaveValue(SUM);
  await field(page).fill(SUM.replace("A sum of two", "Two together"));
  await expectNothingToMend(page);
  await page.getByRole("button", { name: /^Save/ }).click();
  await expect(page.getByText("Saved. The schedule stays as it is.")).toBeVisible();
  const { items } = await readQueue(page.request);
  const titles = items.flatMap(({ exercise }) => exercise ?? []);
  expect(titles).toMatchObject([{ title: "Two together", version: 2 }]);
});

test("an exercise that is edited in two tabs loses neither text", async ({ page, context }) => {
  await openEditor(page);
  await field(page).fill(SUM);
  await page.getByRole("button", { name: /^Add the card/ }).click();
  await expect(page.getByText("Added. It comes today as new.")).toBeVisible();
  await page.getByLabel("Search cards").fill("sum of two");
  await page.getByRole("link", { name: "A sum of two", exact: true }).click();
  await expect(field(page)).toHaveValue(SUM);
  const other = await context.newPage();
  await other.goto(page.url());
  const [mine, theirs] = ["Mine together", "Theirs together"].map((title) =>
    SUM.replace("A sum of two", title),
  );
  for (const [tab, text = ""] of [
    [other, theirs],
    [page, mine],
  ] as const) {
    await field(tab).fill(text);
    await expectNothingToMend(tab);
  }
  await other.getByRole("button", { name: /^Save/ }).click();
  await expect(other.getByText("Saved. The schedule stays as it is.")).toBeVisible();

  await page.getByRole("button", { name: /^Save/ }).click();
  const changed = page.getByRole("region", { name: "Changed meanwhile" });
  await expect(changed).toBeFocused();
  await expect(changed).toContainText("Theirs together");
  await expect(field(page)).toHaveValue(mine ?? "");
  await expectNoViolations(page);
  // What is typed outlives the page, and is still known to begin with what stood there first.
  await page.reload();
  await expect(field(page)).toHaveValue(mine ?? "");
  await page.getByRole("button", { name: /^Save/ }).click();
  await changed.getByRole("button", { name: "Save mine in its place" }).click();
  await expect(page.getByText("Saved. The schedule stays as it is.")).toBeVisible();
  const { items } = await readQueue(page.request);
  const titles = items.flatMap(({ exercise }) => exercise ?? []);
  expect(titles).toMatchObject([{ title: "Mine together", version: 3 }]);
});

test("a hostile exercise is refused at its line, with what to do", async ({ page }) => {
  await openEditor(page);
  await field(page).fill(SUM.replace("= a + b", "= constructor(a)"));
  await expect(page.getByText("unknown function")).toBeVisible();
  await page.getByRole("button", { name: "Line 5" }).click();
  await expect(field(page)).toBeFocused();
  await expectNoViolations(page);
  await field(page).fill(SUM.replace("= a + b", "= 99^99^99"));
  await expect(page.getByText("A value above 10^15")).toBeVisible();
  const deep = `${"(".repeat(90)}a${")".repeat(90)}`;
  await field(page).fill(SUM.replace("= a + b", `= ${deep}`));
  await expect(page.getByText("Too deep or too long")).toBeVisible();
  await page.getByRole("button", { name: /^Add the card/ }).click();
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\/cards\/new/);
  expect((await readQueue(page.request)).items.every(({ exercise }) => !exercise)).toBe(true);
});

test("a note brings its exercise, which is practised like any other and changed in the note alone", async ({
  page,
}) => {
  await importText(
    page,
    "sums.md",
    `# Sums\n\n## Concept) Addition\n\n\`\`\`exercise\n${SUM}\`\`\`\n`,
  );
  await page.goto("/cards?q=sum+of+two");
  await page.getByRole("link", { name: "A sum of two", exact: true }).click();
  await expect(page.getByText("Written in")).toBeVisible();
  await expect(page.getByText("answer integer = a + b")).toBeVisible();
  await expect(field(page)).toBeHidden();
  await page.getByRole("link", { name: "Practise" }).last().click();
  await expect(page.getByRole("heading", { level: 1, name: "A sum of two" })).toBeVisible();
});
