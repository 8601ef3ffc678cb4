import type { NetworkLayer } from "#lib/domain/exercises/index.ts";
import { classes } from "../../classes.ts";
import { Label } from "../text/label.tsx";
import type { UnitName } from "./edges.tsx";
import type { Heights, NetworkLayout } from "./network-layout.ts";
import styles from "./network.module.css";

interface UnitsProps {
  layers: readonly NetworkLayer[];
  layout: NetworkLayout;
  heights: Heights;
  active: UnitName | null;
  rem: number;
}

/** Circles in columns; a hidden unit keeps its number when it moves. */
export const Units = ({ layers, layout, heights, active, rem }: UnitsProps) =>
  layers.map(({ role, name, note }, layer) => {
    const laid = layout.layers[layer];
    if (laid === undefined) return null;
    const { x, radius } = laid;
    return (
      <g key={name}>
        <Label
          at={{ x, y: layout.nameYs[layer] ?? 0, anchor: "middle" }}
          text={name}
          size="small"
          ink={role === "hidden" ? "ink" : "axis"}
          rem={rem}
        />
        {heights[layer]?.map((y, unit) => {
          const isActive = active?.layer === layer && active.unit === unit;
          return (
            // Units have no identity but their number.
            // oxlint-disable-next-line react/no-array-index-key
            <g
              key={unit}
              className={classes(styles["unit"], styles[role], isActive && styles["active"])}
            >
              <circle cx={x} cy={y} r={radius} />
              {role === "hidden" && (
                <text x={x} y={y} dy="0.35em" textAnchor="middle">
                  {unit + 1}
                </text>
              )}
            </g>
          );
        })}
        {note !== undefined && (
          <Label
            at={{ x, y: layout.noteYs[layer] ?? 0, anchor: "middle" }}
            text={note}
            size="small"
            ink="ink"
            rem={rem}
          />
        )}
      </g>
    );
  });
