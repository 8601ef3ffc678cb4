import type { Page } from "@playwright/test";
import {
  createLearner,
  expect,
  expectNoViolations,
  signIn,
  test,
  type Learner,
} from "./support/test.ts";

const PASSWORD = "walnut ferry lantern";
const newEmail = (): string => `learner-${crypto.randomUUID()}@example.org`;

const password = (page: Page, label = "Password") => page.getByLabel(label, { exact: true });

const fillSignIn = async (page: Page, learner: Learner): Promise<void> => {
  await page.getByLabel("E-mail").fill(learner.email);
  await password(page).fill(learner.password);
};

const signInOnPage = async (page: Page, learner: Learner): Promise<void> => {
  await fillSignIn(page, learner);
  await page.getByRole("button", { name: "Sign in" }).click();
};

test.describe("signing up", () => {
  test("makes an account, signs it in at once, and takes the zone of the browser", async ({
    page,
  }) => {
    await page.goto("/sign-up");
    await expect(page.getByText("Your days follow the clock of Berlin")).toBeVisible();
    await page.getByLabel("Name").fill("Mira");
    await fillSignIn(page, { email: newEmail(), password: PASSWORD });
    await page.getByRole("button", { name: "Create an account" }).click();
    await expect(page).toHaveURL("/");
    await page.goto("/settings");
    await expect(page.getByLabel("Name")).toHaveValue("Mira");
    await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Berlin");
  });

  test("says what to do about each field, and keeps what was typed", async ({ page }) => {
    await page.goto("/sign-up");
    await page.getByLabel("Name").fill("Mira");
    await fillSignIn(page, { email: "nobody", password: "password123" });
    await page.getByRole("button", { name: "Create an account" }).click();
    await expect(page.getByText("It looks like name@example.org.")).toBeVisible();
    await expect(page.getByText("one of the well-known ones")).toBeVisible();
    await expect(page.getByLabel("E-mail")).toBeFocused();
    await expect(page.getByLabel("Name")).toHaveValue("Mira");
    await expect(page.getByLabel("E-mail")).toHaveValue("nobody");
    await expect(password(page)).toHaveValue("password123");
    await expectNoViolations(page);
  });

  test("sends somebody who has an account to the sign-in page", async ({ page }) => {
    const learner = await createLearner();
    await page.goto("/sign-up");
    await fillSignIn(page, learner);
    await page.getByRole("button", { name: "Create an account" }).click();
    await expect(page.getByText("Sign in instead.")).toBeVisible();
  });
});

test.describe("signing in", () => {
  test("a wrong e-mail and a wrong password read the same, and what was typed stays", async ({
    page,
  }) => {
    const learner = await createLearner();
    const sentence = "E-mail and password do not match. Try again.";
    await page.goto("/sign-in");
    await signInOnPage(page, { ...learner, password: "not this one" });
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue(learner.email);
    await expect(password(page)).toHaveValue("not this one");
    await expectNoViolations(page);
    await page.reload();
    await signInOnPage(page, { email: newEmail(), password: "not this one" });
    await expect(page.getByText(sentence)).toBeVisible();
  });

  test("leads back to the page that asked for it", async ({ page }) => {
    const learner = await createLearner();
    await page.goto("/settings");
    await expect(page).toHaveURL("/sign-in?callbackUrl=%2Fsettings");
    await signInOnPage(page, learner);
    await expect(page).toHaveURL("/settings");
    await expect(page.getByText(`Signed in as ${learner.email}.`)).toBeVisible();
  });

  test("never leads to another site", async ({ page }) => {
    const learner = await createLearner();
    await page.goto("/sign-in?callbackUrl=/%5Cexample.org/");
    await signInOnPage(page, learner);
    await expect(page).toHaveURL("/");
  });

  test("says how long to wait after too many failures", async ({ page }) => {
    const learner = await createLearner();
    for (let time = 0; time < 5; time += 1) {
      await signIn(page.request, { ...learner, password: "not this one" }).catch(() => undefined);
    }
    await page.goto("/sign-in");
    await signInOnPage(page, learner);
    await expect(page.getByText("Wait 15 minutes, then try again")).toBeVisible();
    await page.goto("/sign-in?error=TooManyAttempts");
    await expect(page.getByText("Wait 15 minutes, then try again")).toBeVisible();
    await expectNoViolations(page);
  });

  test("shows the password when asked, and works with a password manager", async ({ page }) => {
    await page.goto("/sign-in");
    await expect(page.getByLabel("E-mail")).toHaveAttribute("autocomplete", "username");
    await expect(password(page)).toHaveAttribute("autocomplete", "current-password");
    await expect(password(page)).toHaveAttribute("type", "password");
    // A press before the page is hydrated is lost, so it is pressed until it works.
    await expect(async () => {
      await page.getByRole("button", { name: "Show the password" }).click();
      await expect(password(page)).toHaveAttribute("type", "text", { timeout: 1_000 });
    }).toPass();
  });

  test("signing out ends the session", async ({ page, learner }) => {
    expect(learner.email).toContain("@");
    await page.goto("/settings");
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page).toHaveURL("/");
    await expect(page.getByRole("link", { name: "Create an account" }).first()).toBeVisible();
    expect((await page.request.get("/api/queue")).status()).toBe(401);
  });
});
