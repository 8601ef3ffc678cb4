interface Lead {
  readonly K: number;
  readonly m: number;
}

/** ln(1 + (K − 1)e^(−mk)): the loss of a right class that leads K − 1 equal ones by m·k. */
export const lossAt = ({ K, m }: Lead, k: number): number => Math.log1p((K - 1) * Math.exp(-m * k));
