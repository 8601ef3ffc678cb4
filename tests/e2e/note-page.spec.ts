import type { Page } from "@playwright/test";
import { importNotes, storePicture } from "./support/import-notes.ts";
import { openReview } from "./support/study.ts";
import { expect, expectNoViolations, test } from "./support/test.ts";

const HELM = `# Helm

### Concept) Helm

- Def.)
  - The helm is the gear by which a boat is steered.
`;
const TURNS = `# Turns

### Concept) Turning

- Def.)
  - A **tack** is a turn in which the bow of the boat passes through the wind.
    ![The bow turns](images/tack.png)
    ![A chart](images/gone.png)
- Prop.)
  - It needs the [helm](helm.md#concept-helm) and the [sheets](sheets.md).
    - Look at the wind.
    - See <sub>below</sub>.
`;
/** One pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

const importBoth = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const picture = await storePicture(page.request, "sea/images/tack.png", PNG);
  return importNotes(
    page.request,
    [
      { path: "sea/turns.md", markdown: TURNS },
      { path: "sea/helm.md", markdown: HELM },
    ],
    [picture],
  );
};

test("a note says what it builds on, shows its pictures, and why a line gave no card", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  const ids = await importBoth(page);
  await page.goto(`/notes/${ids.get("sea/turns.md")}`);
  await expect(page.getByText("Builds on")).toBeVisible();
  await expect(page.getByText(/0 of \d cards? learned/)).toBeVisible();
  await expect(page.getByText("not imported: sea/sheets.md", { exact: true })).toBeVisible();
  const picture = page.getByRole("img", { name: "The bow turns" });
  await expect(picture).toHaveJSProperty("naturalWidth", 1);
  await expect(page.getByText(/Picture missing: sea\/images\/gone\.png\./)).toBeVisible();
  const reason = page.getByText("An instruction, not a statement.");
  await expect(reason).toBeHidden();
  await page.getByRole("checkbox", { name: /Show what gave no card/ }).press("Space");
  await expect(reason).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("article").getByRole("link", { name: "helm", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Helm" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Helm" })).toBeFocused();
  await expect(page.getByText("Used by")).toBeVisible();
});

test("from a card to its block and back, from a review too", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  const ids = await importBoth(page);
  await page.goto(`/notes/${ids.get("sea/turns.md")}`);
  await page.getByRole("link", { name: "What is meant by a tack?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Edit card" })).toBeVisible();
  await page.getByRole("link", { name: /“Turns”, line 6/ }).click();
  const block = page.locator("#line-6");
  await expect(block).toBeFocused();
  await expect(block).toBeInViewport();
  await openReview(page);
  await page.getByRole("link", { name: /Open the note/ }).click();
  await page.waitForURL(/\/notes\/[0-9a-f-]+\?back=.*#line-\d+$/);
  await expect(page.locator("[data-marked]")).toBeFocused();
  await page.getByRole("link", { name: "Back to the review" }).click();
  await expect(page.getByRole("button", { name: /Show answer/ })).toBeVisible();
});
