import { exact } from "../../numbers/quantity.ts";
import type { Quantity } from "../../numbers/quantity.ts";
import { over, times } from "../common/exactly.ts";
import { clip, ORDERS } from "./schemes.ts";
import type { SchemeParameters } from "./schemes.ts";

const TICKETS = 60;

/** Every outcome on as many of sixty tickets as its chance says, draw by draw, without the list of outcomes. */
export const ticketsOf = ({ g, scheme, chances, limit }: SchemeParameters): readonly Quantity[] =>
  Array.from({ length: TICKETS }, (_, ticket): Quantity => {
    const [first, second] = ORDERS[ticket % ORDERS.length] ?? ORDERS[0];
    const drawn = ticketOwner(chances, ticket);
    switch (scheme) {
      case "single":
        return exact(g[first]);
      case "mean-of-a-pair":
        return exact(g[first] + g[second], 2);
      case "larger-of-a-pair":
        return exact(Math.max(g[first], g[second]));
      case "first-two":
        return exact(g[0] + g[1], 2);
      case "clipped":
        return exact(clip(g[first], limit[0] ?? 0));
      case "unweighted":
        return exact(g[drawn]);
      case "importance":
        return over(g[drawn], times(3, chances[drawn] ?? 0));
      case "half-weights":
        return over(g[drawn], times(2, chances[drawn] ?? 0));
    }
  });

/** Whose ticket this is when each example has as many as its chance says. */
const ticketOwner = (chances: readonly number[], ticket: number): 0 | 1 | 2 => {
  const [first = 0, second = 0] = chances.map((chance) => Math.round(chance * TICKETS));
  if (ticket < first) return 0;
  return ticket < first + second ? 1 : 2;
};
