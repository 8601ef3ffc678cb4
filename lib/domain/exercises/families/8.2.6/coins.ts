/**
 * The mean of n independent coins that show +s or −s, taken pattern by pattern: what its squared
 * distance from −bias comes to on average, with binomial weights. In doubles.
 */
export const meanSquareOfCoins = (bias: number, s: number, n: number): number => {
  let weight = 2 ** -n;
  let sum = 0;
  for (let heads = 0; heads <= n; heads += 1) {
    const mean = (s * (2 * heads - n)) / n;
    sum += weight * (bias + mean) ** 2;
    weight *= (n - heads) / (heads + 1);
  }
  return sum;
};
