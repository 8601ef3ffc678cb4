import { useRef } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import type { Pixel } from "../geometry/box.ts";
import styles from "./network.module.css";

interface UnitHandleProps {
  at: Pixel;
  name: string;
  /** Counted from 0. */
  place: number;
  units: number;
  isTabStop: boolean;
  describedBy: string;
  /** Pulled to a height, in pixels of the picture; null when it is let go. */
  onPull: (height: number | null) => void;
  onPlace: (place: number) => void;
  /** One place up (−1) or down (1): the unit there is wanted instead. */
  onChoose: (by: -1 | 1) => void;
  onActive: (isActive: boolean) => void;
  /** Called with the element, to be able to focus it. */
  onElement: (element: HTMLElement | null) => void;
}

/** How far a key moves the unit; the layout holds it within its column. */
const UP_AND_DOWN: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};
const BESIDE: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** What the fingers and the keys hold of a hidden unit; it lies over the unit's circle. */
export const UnitHandle = ({
  at,
  name,
  place,
  units,
  isTabStop,
  describedBy,
  onPull,
  onPlace,
  onChoose,
  onActive,
  onElement,
}: UnitHandleProps) => {
  const grip = useRef<number | null>(null);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [by, beside] = [UP_AND_DOWN[event.key], BESIDE[event.key]];
    if (by === undefined && beside === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (by !== undefined) onPlace(place + by);
    if (beside !== undefined) onChoose(beside);
  };
  const grab = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
    grip.current = event.clientY - at.y;
  };
  const pull = (event: PointerEvent): void => {
    if (grip.current !== null) onPull(event.clientY - grip.current);
  };
  const leave = (event: PointerEvent): void => {
    if (event.currentTarget !== document.activeElement) onActive(false);
  };
  const release = (): void => {
    grip.current = null;
    onPull(null);
  };
  return (
    <div
      ref={onElement}
      className={styles["handle"]}
      style={{ left: at.x, top: at.y }}
      role="slider"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={units}
      aria-valuenow={place + 1}
      aria-valuetext={`place ${place + 1} of ${units} from the top`}
      aria-describedby={describedBy}
      onKeyDown={press}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
      onPointerEnter={() => onActive(true)}
      onPointerLeave={leave}
      onPointerDown={grab}
      onPointerMove={pull}
      onPointerUp={release}
      onPointerCancel={release}
    />
  );
};
