import type { Heights, LaidLayer } from "./network-layout.ts";
import styles from "./network.module.css";

/** A unit by its layer and its number. */
export interface UnitName {
  readonly layer: number;
  readonly unit: number;
}

interface EdgesProps {
  layers: readonly LaidLayer[];
  heights: Heights;
  /** The unit whose edges are drawn in full. */
  active: UnitName | null;
}

const edgesBetween = ({ layers, heights }: EdgesProps, left: number): string =>
  (heights[left] ?? [])
    .flatMap((from) =>
      (heights[left + 1] ?? []).map(
        (to) => `M${layers[left]?.x} ${from.toFixed(1)}L${layers[left + 1]?.x} ${to.toFixed(1)}`,
      ),
    )
    .join("");

const edgesOf = ({ layers, heights }: EdgesProps, { layer, unit }: UnitName): string => {
  const at = heights[layer]?.[unit] ?? 0;
  return [layer - 1, layer + 1]
    .flatMap((beside) =>
      (heights[beside] ?? []).map(
        (to) => `M${layers[layer]?.x} ${at.toFixed(1)}L${layers[beside]?.x} ${to.toFixed(1)}`,
      ),
    )
    .join("");
};

/** Each unit is joined to all of the next layer; edges end where their units are now. */
export const Edges = (props: EdgesProps) => (
  <>
    {props.layers.slice(1).map(({ x }, left) => (
      <path key={x} className={styles["edge"]} d={edgesBetween(props, left)} />
    ))}
    {props.active && <path className={styles["activeEdge"]} d={edgesOf(props, props.active)} />}
  </>
);
