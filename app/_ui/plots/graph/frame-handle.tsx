import { useRef } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import type { GraphPlay } from "#lib/domain/exercises/index.ts";
import styles from "../epsilon/epsilon-handle.module.css";
import type { Pixel } from "../geometry/box.ts";
import { spoken } from "../text/runs.ts";
import { frameOfKey, frameOfPull } from "./frames.ts";

interface FrameHandleProps {
  play: GraphPlay;
  /** Index of the frame that is shown. */
  frame: number;
  /** Where the handle lies in each frame, in pixels. */
  places: readonly Pixel[];
  onFrame: (frame: number) => void;
}

/** What the fingers and the keys hold: it lies over the ring that the picture draws. */
export const FrameHandle = ({ play, frame, places, onFrame }: FrameHandleProps) => {
  /** From the handle's middle to the finger. */
  const grip = useRef<Pixel | null>(null);
  const at = places[frame];
  const shown = play.frames[frame];
  if (at === undefined || shown === undefined) return null;
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = frameOfKey(event.key, frame, play);
    if (to === null) return;
    // Neither the page's scrolling nor a key of the page.
    event.preventDefault();
    event.stopPropagation();
    onFrame(to);
  };
  const grab = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX - at.x, y: event.clientY - at.y };
  };
  const pull = (event: PointerEvent): void => {
    if (grip.current === null) return;
    const pulled = { x: event.clientX - grip.current.x, y: event.clientY - grip.current.y };
    onFrame(frameOfPull(pulled, places, frame));
  };
  const release = (): void => {
    grip.current = null;
  };
  return (
    <div
      className={styles["handle"]}
      style={{ left: at.x, top: at.y }}
      role="slider"
      tabIndex={0}
      aria-label={spoken(play.label)}
      aria-valuemin={play.frames[0]?.value ?? 0}
      aria-valuemax={play.frames.at(-1)?.value ?? 0}
      aria-valuenow={shown.value}
      aria-valuetext={spoken(`${shown.valueLabel}, ${shown.says}`)}
      aria-keyshortcuts="G"
      onKeyDown={press}
      onPointerDown={grab}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
};
