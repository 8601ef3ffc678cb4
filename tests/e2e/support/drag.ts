import type { Page } from "@playwright/test";

interface Drag {
  /** Files and folders on disk. */
  readonly paths: readonly string[];
  /** The middle of this element, by its selector. */
  readonly onto: string;
}

/** Holds files over the page, as the system's file manager does: a folder comes as a folder. Answers how to let go. */
export const holdOver = async (
  page: Page,
  { paths, onto }: Drag,
): Promise<{ readonly drop: () => Promise<void> }> => {
  const box = await page.locator(onto).first().boundingBox();
  if (!box) throw new Error(`Nothing to drag onto: ${onto}`);
  const protocol = await page.context().newCDPSession(page);
  const send = async (type: "dragEnter" | "dragOver" | "drop"): Promise<void> => {
    await protocol.send("Input.dispatchDragEvent", {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    });
  };
  await send("dragEnter");
  await send("dragOver");
  return { drop: () => send("drop") };
};
