/** A party in the order of joining: the first waits longest. */
export type WaitingParty = { readonly seats: number };

/**
 * The party that vacant seats are offered to: of those that they fit, the one that has waited longest (docs/adr/0183). A larger party ahead
 * of it keeps its place.
 */
export function nextOffer<Party extends WaitingParty>(waiting: readonly Party[], vacancies: number): Party | undefined {
  return waiting.find(({ seats }) => seats <= vacancies);
}

/** Size of the smallest party; null if none waits. */
export function smallestParty(waiting: readonly WaitingParty[]): number | null {
  return waiting.length === 0 ? null : Math.min(...waiting.map(({ seats }) => seats));
}
