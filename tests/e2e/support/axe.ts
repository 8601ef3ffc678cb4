import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const SCHEMES = ["light", "dark"] as const;

/** What axe finds on the page as it stands, in light and in dark, fails the test. */
export const expectNoViolations = async (page: Page): Promise<void> => {
  await page.addScriptTag({ path: axeFile });
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      return axe.run(document, { resultTypes: ["violations"] });
    });
    expect(violations.map(sentenceOf), `axe, ${colorScheme}, ${page.url()}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
};

const sentenceOf = ({ id, help, nodes }: AxeResults["violations"][number]): string =>
  `${id}: ${help}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`;
