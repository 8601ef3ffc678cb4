import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectNoViolations, signIn, test } from "./support/test.ts";

const password = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test("name, zone, start of the day and new cards a day are kept", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await page.goto("/settings");
  await page.getByLabel("Name").fill("Noor");
  await page.getByLabel("Time zone").fill("Asia/Tokyo");
  await expect(page.getByText(/It is \d\d:\d\d there now/)).toBeVisible();
  await page.getByLabel("The day starts at").selectOption("05:00");
  await page.getByLabel("New cards a day").fill("12");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Name")).toHaveValue("Noor");
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Tokyo");
  await expect(page.getByLabel("The day starts at")).toHaveValue("5");
  await expect(page.getByLabel("New cards a day")).toHaveValue("12");
  const queue = (await (await page.request.get("/api/queue")).json()) as {
    zone: string;
    dayStart: number;
  };
  expect(queue).toMatchObject({ zone: "Asia/Tokyo", dayStart: 5 });
});

test("a setting that cannot be used says why, and nothing that was typed is lost", async ({
  page,
  learner,
}) => {
  expect(learner.email).toContain("@");
  await page.goto("/settings");
  await page.getByLabel("Name").fill("");
  await page.getByLabel("Time zone").fill("Berlin");
  await page.getByLabel("New cards a day").fill("5000");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Write a name.")).toBeVisible();
  await expect(page.getByText("such as Europe/Berlin.")).toBeVisible();
  await expect(page.getByText("Write at most 500.")).toBeVisible();
  await expect(page.getByLabel("Name")).toBeFocused();
  await expect(page.getByLabel("Time zone")).toHaveValue("Berlin");
  await expectNoViolations(page);
});

test("a session that has ended takes nothing away that was typed", async ({ page, learner }) => {
  await page.goto("/settings");
  await page.context().clearCookies();
  await page.getByLabel("Name", { exact: true }).fill("Grace");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your session has ended.")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Grace");
  await signIn(page.context().request, learner);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
});

test("the theme applies at once and stays", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await page.goto("/settings");
  await page.getByText("Dark", { exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.getByText("System", { exact: true }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", /.*/);
});

test("a new password signs out the others and keeps this browser in", async ({
  page,
  learner,
  playwright,
  baseURL,
}) => {
  const other = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  await signIn(other, learner);
  await page.goto("/settings");
  await password(page, "Present password").fill("not this one");
  await password(page, "New password").fill("copper meadow thirteen");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("This is not your present password.")).toBeVisible();
  await password(page, "Present password").fill(learner.password);
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Changed. Other devices are signed out.")).toBeVisible();
  expect((await page.request.get("/api/queue")).status()).toBe(200);
  expect((await other.get("/api/queue")).status()).toBe(401);
  await other.dispose();
});

test("everything of one's own comes as one JSON file, without the password", async ({
  page,
  learner,
}) => {
  await page.goto("/settings");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download everything" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^notecurve-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({
    format: "notecurve",
    account: { email: learner.email },
    log: [],
  });
  expect(text).not.toMatch(/argon2|passwordHash/);
});

test("a stranger exports nothing", async ({ request }) => {
  expect((await request.get("/api/v1/export")).status()).toBe(401);
});

test("deleting asks once, names the account, wants the password, and leaves nothing", async ({
  page,
  learner,
}) => {
  await page.goto("/settings");
  await page.getByRole("button", { name: "Delete the account" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete the account ${learner.email}?` });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("Password", { exact: true }).fill("not this one");
  await dialog.getByRole("button", { name: "Delete everything" }).click();
  await expect(dialog.getByText("This is not your password. Nothing was deleted.")).toBeVisible();
  await expectNoViolations(page);
  await dialog.getByLabel("Password", { exact: true }).fill(learner.password);
  await dialog.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("The account is deleted")).toBeVisible();
  await expect(signIn(page.request, learner)).rejects.toThrow("Not signed in");
});

test("the dialog closes with Esc and gives the focus back", async ({ page, learner }) => {
  expect(learner.email).toContain("@");
  await page.goto("/settings");
  const button = page.getByRole("button", { name: "Delete the account" });
  await button.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(button).toBeFocused();
});
