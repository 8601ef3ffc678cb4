import { useRef } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import type { Pixel } from "../geometry/box.ts";
import type { EpsilonRange } from "./epsilon-keys.ts";
import { epsilonOfKey, epsilonOfPull } from "./epsilon-keys.ts";
import styles from "./epsilon-handle.module.css";

interface EpsilonHandleProps {
  range: EpsilonRange;
  /** Where the handle is on the picture, and how far it moves for each unit of ε. */
  at: Pixel;
  pixelsPerEpsilon: Pixel;
  name: string;
  /** The value in words: "epsilon 0.12, inside the level you started on". */
  says: string;
  onMove: (epsilon: number) => void;
}

/** What the fingers and the keys hold: it lies over the ring that the picture draws. */
export const EpsilonHandle = ({
  range,
  at,
  pixelsPerEpsilon,
  name,
  says,
  onMove,
}: EpsilonHandleProps) => {
  const grip = useRef<{ readonly from: Pixel; readonly range: EpsilonRange } | null>(null);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const epsilon = epsilonOfKey(event.key, range);
    if (epsilon === null) return;
    // Neither the page's scrolling nor a key of the page.
    event.preventDefault();
    event.stopPropagation();
    onMove(epsilon);
  };
  const grab = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { from: { x: event.clientX, y: event.clientY }, range };
  };
  const pull = (event: PointerEvent): void => {
    if (grip.current === null) return;
    const { from, range: held } = grip.current;
    const by = { x: event.clientX - from.x, y: event.clientY - from.y };
    onMove(epsilonOfPull(held, by, pixelsPerEpsilon));
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
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={range.largest}
      aria-valuenow={range.epsilon}
      aria-valuetext={says}
      aria-keyshortcuts="G"
      onKeyDown={press}
      onPointerDown={grab}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
};
