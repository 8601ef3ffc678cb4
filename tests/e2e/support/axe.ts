import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** Dark changes colours and nothing else. */
const LOOKS = [
  { colorScheme: "light", rules: "all" },
  { colorScheme: "dark", rules: "of colours" },
] as const;

/** What axe finds on the page as it stands, in light and in dark, fails the test. */
export const expectNoViolations = async (page: Page): Promise<void> => {
  await page.addScriptTag({ path: axeFile });
  for (const { colorScheme, rules } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(async (wanted): Promise<AxeResults> => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const runOnly = wanted === "all" ? {} : { runOnly: ["color-contrast", "link-in-text-block"] };
      return axe.run(document, { resultTypes: ["violations"], ...runOnly });
    }, rules);
    expect(violations.map(sentenceOf), `axe, ${colorScheme}, ${page.url()}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
};

const sentenceOf = ({ id, help, nodes }: AxeResults["violations"][number]): string =>
  `${id}: ${help}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`;
