import { ask, connect, type Asked } from "./requests.ts";

export interface Load {
  readonly perSecond: number;
  readonly medianMillis: number;
  readonly millis95: number;
}

const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Asks over `connections` at once, each again as soon as it is answered, for `seconds`. All answers must be 200. */
export const load = async (
  url: string,
  requestFor: (connection: number) => Asked,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Load> => {
  const millis: number[] = [];
  const startedAt = performance.now();
  const end = startedAt + seconds * 1000;
  const drive = async (connection: number): Promise<void> => {
    const agent = connect();
    while (performance.now() < end) {
      const asked = requestFor(connection);
      const from = performance.now();
      const { status, text } = await ask(agent, url, asked);
      if (status !== 200) throw new Error(`${url} answered ${status}: ${text}`);
      millis.push(performance.now() - from);
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => drive(connection)));
  const took = (performance.now() - startedAt) / 1000;
  const sorted = millis.toSorted((one, other) => one - other);
  return {
    perSecond: millis.length / took,
    medianMillis: atShare(sorted, 0.5),
    millis95: atShare(sorted, 0.95),
  };
};
