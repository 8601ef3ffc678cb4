import { useId, useMemo, useRef, useState } from "react";
import type { NetworkPlot } from "#lib/domain/exercises/index.ts";
import { WordedFrame } from "../plot-words.tsx";
import { Picture, Stage } from "../stage.tsx";
import type { StageSize } from "../stage.tsx";
import { spoken } from "../text/runs.ts";
import { Edges } from "./edges.tsx";
import type { UnitName } from "./edges.tsx";
import { heightsOf, layNetwork, placeAt } from "./network-layout.ts";
import type { Heights } from "./network-layout.ts";
import type { Orders } from "./orders.ts";
import { firstOrders, withOrder, withUnitAt } from "./orders.ts";
import { UnitHandle } from "./unit-handle.tsx";
import { Units } from "./units.tsx";
import { useGlide } from "./use-glide.ts";

interface DiagramProps extends StageSize {
  plot: NetworkPlot;
  orders: Orders;
  describedBy: string;
  onOrders: (orders: Orders) => void;
}

const withHeight = (heights: Heights, { layer, unit }: UnitName, height: number): Heights =>
  heights.map((units, index) =>
    index === layer ? units.map((each, other) => (other === unit ? height : each)) : units,
  );

const Diagram = ({ plot, orders, describedBy, onOrders, width, rem }: DiagramProps) => {
  const { layers } = plot;
  const layout = useMemo(() => layNetwork(layers, width, rem), [layers, width, rem]);
  const [active, setActive] = useState<UnitName | null>(null);
  const [pulled, setPulled] = useState<(UnitName & { readonly height: number }) | null>(null);
  /** The unit of each layer that Tab comes to. */
  const [tabStops, setTabStops] = useState<Readonly<Record<number, number>>>({});
  const handles = useRef(new Map<string, HTMLElement>());
  const settled = useMemo(() => heightsOf(layout, orders), [layout, orders]);
  const glided = useGlide(settled);
  const heights = pulled === null ? glided : withHeight(glided, pulled, pulled.height);

  const place = ({ layer, unit }: UnitName, to: number): void =>
    onOrders(withOrder(orders, layer, withUnitAt(orders[layer] ?? [], unit, to)));
  const pull = (name: UnitName, height: number | null): void => {
    const laid = layout.layers[name.layer];
    const units = layers[name.layer]?.units ?? 1;
    if (height === null || laid === undefined) {
      setPulled(null);
      return;
    }
    const bottom = laid.top + (units - 1) * laid.spacing;
    const held = Math.min(bottom, Math.max(laid.top, height));
    setPulled({ ...name, height: held });
    const to = placeAt(laid, units, held);
    if (orders[name.layer]?.[to] !== name.unit) place(name, to);
  };
  const choose = ({ layer, unit }: UnitName, by: -1 | 1): void => {
    const order = orders[layer] ?? [];
    const wanted = order[order.indexOf(unit) + by];
    if (wanted !== undefined) handles.current.get(`${layer} ${wanted}`)?.focus();
  };
  const activate = (name: UnitName, isActive: boolean): void => {
    setActive(isActive ? name : null);
    if (isActive) setTabStops((stops) => ({ ...stops, [name.layer]: name.unit }));
  };

  return (
    <>
      <Picture width={width} height={layout.height} name={spoken(plot.title)}>
        <Edges layers={layout.layers} heights={heights} active={active} />
        <Units layers={layers} layout={layout} heights={heights} active={active} rem={rem} />
      </Picture>
      {layers.flatMap(({ role, name, units }, layer) =>
        role !== "hidden"
          ? []
          : Array.from({ length: units }, (_, unit) => {
              const key = `${layer} ${unit}`;
              const own = { layer, unit };
              return (
                <UnitHandle
                  key={key}
                  onElement={(element) => {
                    if (element === null) handles.current.delete(key);
                    else handles.current.set(key, element);
                  }}
                  at={{ x: layout.layers[layer]?.x ?? 0, y: heights[layer]?.[unit] ?? 0 }}
                  name={`${name}, unit ${unit + 1}`}
                  place={orders[layer]?.indexOf(unit) ?? 0}
                  units={units}
                  isTabStop={(tabStops[layer] ?? orders[layer]?.[0]) === unit}
                  describedBy={describedBy}
                  onPull={(height) => pull(own, height)}
                  onPlace={(to) => place(own, to)}
                  onChoose={(by) => choose(own, by)}
                  onActive={(isActive) => activate(own, isActive)}
                />
              );
            }),
      )}
    </>
  );
};

/** A network whose hidden units change places within their layer and take their edges along. */
export const NetworkView = ({ plot }: { plot: NetworkPlot }) => {
  const [orders, setOrders] = useState(() => firstOrders(plot.layers));
  const help = useId();
  return (
    <WordedFrame
      plot={plot}
      readout={
        <>
          Each unit takes its edges along.
          <span id={help} className="only-wide">
            {" "}
            Up and Down move it, Left and Right choose another.
          </span>
        </>
      }
    >
      <Stage>
        {(size) => (
          <Diagram plot={plot} orders={orders} onOrders={setOrders} describedBy={help} {...size} />
        )}
      </Stage>
    </WordedFrame>
  );
};
