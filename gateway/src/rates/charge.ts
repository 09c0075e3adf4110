/**
 * How many units of its sender's rate a request costs: one for coming, which is taken before its body is read, and one for each
 * `costPerUnit` of its static cost beyond the first.
 */
export const unitsOfRequest = 1;

const costPerUnit = 1_000;

/** What is charged besides, once the static cost of the operation is known; undefined where it is not. */
export function unitsOfCost(cost: number | undefined): number {
  if (cost === undefined || !(cost > costPerUnit)) return 0;
  return Math.ceil(cost / costPerUnit) - 1;
}
