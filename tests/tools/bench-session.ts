/*
 * The sitting in a browser, on the built server, at 4× CPU slowdown: npm run bench:session. For each key the time
 * from the press to the end of the frame that paints what it asks for; then the JavaScript that pages load.
 */
import { spawn } from "node:child_process";
import { chromium as browserType, type APIRequestContext, type Page } from "@playwright/test";
import { waitUntilAnswers } from "#lib/setup/address.mjs";
import { findBrowser } from "#lib/setup/steps/browser.mjs";
import { createLearner, signIn } from "#tests/e2e/support/learner.ts";
import {
  frameworkBytes,
  scriptBytes,
  SMALLEST_PAGE_BYTES,
} from "#tests/e2e/support/script-sizes.ts";
import { chooseServer, type TestServer } from "#tests/e2e/support/server.ts";
import { postEvents, reviewOf, untilKeysWork } from "#tests/e2e/support/study.ts";

const CARDS = 100;
const SLOWDOWN = 4;
/** Between two keys, and not in step with the screen. */
const PAUSE_MILLIS = [130, 171, 214] as const;

interface Frame {
  readonly key: string;
  readonly millis: number;
}

declare global {
  interface Window {
    keyFrames?: Frame[];
  }
}

/**
 * Runs in the page. Both sides of a card and the next card are in it all the time: what counts is what the browser
 * says can be seen. A message that is sent in the frame's callback arrives when style, layout and paint are done.
 */
const watchFrames = (): void => {
  const frames: Frame[] = [];
  window.keyFrames = frames;
  const seen = (): string =>
    [...document.querySelectorAll(".prose-prompt, section[aria-label='Answer'] .prose")]
      .flatMap((text) => (text.checkVisibility() ? [text.textContent] : []))
      .join();
  // What was seen before a key is looked up after the key before it: looking takes none of the time that is measured.
  let before = "";
  let latest = 0;
  document.addEventListener(
    "keydown",
    ({ key, timeStamp }) => {
      latest = timeStamp;
      const look = (): void => {
        requestAnimationFrame(() => {
          // A key that changes nothing seen, as the one that closes the list of keys, is no longer waited for.
          if (latest !== timeStamp) return;
          const now = seen();
          if (now === before) return look();
          before = now;
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () =>
            frames.push({ key, millis: performance.now() - timeStamp }),
          );
          port1.start();
          return port2.postMessage(null);
        });
      };
      look();
    },
    { capture: true },
  );
};

/** Every text card of the learner passed on two days before today, so that all are due; exercises wait. */
const makeCardsDue = async (request: APIRequestContext): Promise<void> => {
  const { cards } = (await (await request.get("/api/v1/export")).json()) as {
    cards: readonly { id: string; kind: string }[];
  };
  await postEvents(
    request,
    cards.map(({ id, kind }) =>
      kind === "exercise"
        ? { id: crypto.randomUUID(), type: "suspend", cardId: id, at: Date.now(), zone: "UTC" }
        : reviewOf(id, 4, 2),
    ),
  );
};

const press = async (page: Page, key: string, count: number): Promise<void> => {
  await page.keyboard.press(key);
  await page.waitForTimeout(PAUSE_MILLIS[count % PAUSE_MILLIS.length] ?? 0);
};

const medianAnd95th = (frames: readonly Frame[]): string => {
  const sorted = frames.map(({ millis }) => millis).toSorted((left, right) => left - right);
  const at = (share: number): string =>
    (sorted[Math.floor(share * sorted.length)] ?? Number.NaN).toFixed(1).padStart(6);
  return `median${at(0.5)} ms   95th percentile${at(0.95)} ms   of ${sorted.length}`;
};

const runSession = async (page: Page): Promise<void> => {
  // What tsx adds to each function to keep its name.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(watchFrames);
  await page.goto("/review");
  await untilKeysWork(page);
  // The editor is fetched when the page rests.
  await page.waitForTimeout(3_000);
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.evaluate(() => window.keyFrames?.splice(0));
  for (let card = 0; card < CARDS; card += 1) {
    await press(page, "Space", card);
    // Every tenth is a miss: a toast, and a repeat.
    await press(page, card % 10 === 9 ? "1" : "4", card + 1);
  }
  const frames = (await page.evaluate(() => window.keyFrames)) ?? [];
  console.log(`Keys at ${SLOWDOWN}× CPU slowdown, from the press to the painted frame:`);
  console.log(`show the answer  ${medianAnd95th(frames.filter(({ key }) => key === " "))}`);
  console.log(`grade, next card ${medianAnd95th(frames.filter(({ key }) => key !== " "))}`);
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

const printSizes = async (request: APIRequestContext): Promise<void> => {
  console.log("\nJavaScript by gzip -9:");
  console.log(`Next and React alone  ${kilobytes(frameworkBytes())}`);
  console.log(`the smallest page     ${kilobytes(SMALLEST_PAGE_BYTES)}`);
  for (const page of ["/no-such-page", "/review"]) {
    const bytes = await scriptBytes(request, page);
    console.log(
      `${page.padEnd(22)}${kilobytes(bytes)}   ${kilobytes(bytes - SMALLEST_PAGE_BYTES)} more`,
    );
  }
};

const startServer = ({ variables }: TestServer): (() => Promise<void>) => {
  const child = spawn(process.execPath, ["lib/setup/start.mjs"], {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
};

const benchSession = async (): Promise<void> => {
  const server = await chooseServer();
  const stop = startServer(server);
  try {
    await waitUntilAnswers("127.0.0.1", Number(server.variables["PORT"]));
    const browser = await browserType.launch({
      executablePath: await findBrowser(),
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    const context = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
    await signIn(context.request, await createLearner());
    await makeCardsDue(context.request);
    await runSession(await context.newPage());
    await printSizes(context.request);
    await browser.close();
  } finally {
    await stop();
  }
};

await benchSession();
process.exit(0);
