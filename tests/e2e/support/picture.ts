import type { Locator, Page } from "@playwright/test";

/** A place on the page, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of what can be held. */
export const middleOf = async (handle: Locator): Promise<Spot> => {
  const box = await handle.boundingBox();
  if (box === null) throw new Error("What should be held has no place on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

export const dragByMouse = async (page: Page, from: Spot, to: Spot): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
};

/** A finger goes from one place to the other; Playwright's own touchscreen only taps. */
export const dragByTouch = async (page: Page, from: Spot, to: Spot): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: readonly Spot[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: at.map(({ x, y }) => ({ x, y })),
    });
  await touch("touchStart", [from]);
  for (let part = 1; part <= 8; part += 1) {
    const share = part / 8;
    await touch("touchMove", [
      { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) },
    ]);
  }
  await touch("touchEnd", []);
  await session.detach();
};

/** Presses arrow keys until the handle of a map has gone so many steps across and up. */
export const moveByKeys = async (handle: Locator, across: number, up: number): Promise<void> => {
  const sides = [
    [across < 0 ? "ArrowLeft" : "ArrowRight", Math.abs(across)],
    [up < 0 ? "ArrowDown" : "ArrowUp", Math.abs(up)],
  ] as const;
  for (const [key, count] of sides) {
    for (let pressed = 0; pressed < count; pressed += 1) await handle.press(key);
  }
};
