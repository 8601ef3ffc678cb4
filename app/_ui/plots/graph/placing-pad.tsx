import { useRef } from "react";
import type { KeyboardEvent, MouseEvent, PointerEvent } from "react";
import { axesOf, textOfPlaces } from "#lib/domain/exercises/reading.ts";
import { spoken } from "../text/runs.ts";
import { Ring } from "../epsilon/epsilon-marks.tsx";
import handleStyles from "../epsilon/epsilon-handle.module.css";
import type { Box, Pixel } from "../geometry/box.ts";
import type { GraphScales } from "./graph-scales.ts";
import type { Place, Placing } from "./placing.ts";
import { textAt, textOfKey } from "./placing.ts";
import styles from "./graph.module.css";

/** The ring at the placed answer; dashed while it waits to be placed. */
export const PlacingMark = ({ place, area }: { place: Place; area: Box }) => (
  <>
    {place.isLine && place.isPlaced ? (
      <path className={styles["placed"]} d={`M${place.at.x} ${area.y}v${area.height}`} />
    ) : null}
    {place.isPlaced ? (
      <Ring at={place.at} />
    ) : (
      <circle className={styles["waiting"]} cx={place.at.x} cy={place.at.y} r={9} />
    )}
  </>
);

interface PlacingPadProps {
  placing: Placing;
  place: Place;
  scales: GraphScales;
}

/** What the fingers and the keys hold: a touch of the picture places the answer, the handle moves it. */
export const PlacingPad = ({ placing, place, scales }: PlacingPadProps) => {
  const grip = useRef<Pixel | null>(null);
  const { area } = scales;
  const { kind } = placing;
  const { at, values } = place;
  const [axis] = axesOf(kind);
  const touch = (event: MouseEvent<HTMLElement>): void => {
    const { offsetX, offsetY } = event.nativeEvent;
    placing.onText(textAt(placing, { x: area.x + offsetX, y: area.y + offsetY }, scales));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const text = textOfKey(placing, place, event.key, event.shiftKey);
    if (text === null) return;
    event.preventDefault();
    event.stopPropagation();
    placing.onText(text);
  };
  const grab = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX - at.x, y: event.clientY - at.y };
  };
  const pull = (event: PointerEvent): void => {
    if (grip.current === null) return;
    const pulled = { x: event.clientX - grip.current.x, y: event.clientY - grip.current.y };
    placing.onText(textAt(placing, pulled, scales));
  };
  const release = (): void => {
    grip.current = null;
  };
  return (
    <>
      {/* Fingers and mice have this; keys have the handle and the field. */}
      <div
        className={styles["pad"]}
        style={{ left: area.x, top: area.y, width: area.width, height: area.height }}
        aria-hidden="true"
        onClick={touch}
      />
      <div
        className={handleStyles["handle"]}
        style={{ left: at.x, top: at.y }}
        role="slider"
        tabIndex={0}
        aria-label={`${spoken(kind.label)} on the picture`}
        aria-valuemin={axis?.from}
        aria-valuemax={axis?.to}
        aria-valuenow={values[0]}
        // Of a point both numbers are said, across and up.
        aria-valuetext={place.isPlaced ? textOfPlaces(kind, values) : "not placed yet"}
        onKeyDown={press}
        onPointerDown={grab}
        onPointerMove={pull}
        onPointerUp={release}
        onPointerCancel={release}
      />
    </>
  );
};
