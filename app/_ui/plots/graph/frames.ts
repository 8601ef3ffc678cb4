import type { GraphPlay } from "#lib/domain/exercises/index.ts";
import type { Pixel } from "../geometry/box.ts";

/** Frames that Page Up and Page Down pass over: a tenth of the way. */
const coarse = ({ frames }: GraphPlay): number => Math.max(1, Math.round(frames.length / 10));

const within = (index: number, { frames }: GraphPlay): number =>
  Math.min(frames.length - 1, Math.max(0, index));

/** The frame that a key goes to, or null for a key that is not the handle's. */
export const frameOfKey = (key: string, frame: number, play: GraphPlay): number | null => {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return within(frame + 1, play);
    case "ArrowLeft":
    case "ArrowDown":
      return within(frame - 1, play);
    case "PageUp":
      return within(frame + coarse(play), play);
    case "PageDown":
      return within(frame - coarse(play), play);
    case "Home":
      return 0;
    case "End":
      return play.frames.length - 1;
    case "g":
    case "G":
      return play.start;
    default:
      return null;
  }
};

/** Pixels that a frame further off in the list costs, where the handle comes by the same place twice. */
const FRAME_COST = 0.5;

/** The frame whose handle lies nearest to where it was pulled, of several the nearest in the list. */
export const frameOfPull = (pulled: Pixel, handles: readonly Pixel[], frame: number): number => {
  const costs = handles.map(
    ({ x, y }, index) =>
      Math.hypot(x - pulled.x, y - pulled.y) + FRAME_COST * Math.abs(index - frame),
  );
  return costs.indexOf(Math.min(...costs));
};
