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
