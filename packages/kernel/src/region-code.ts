import { iso31662 } from 'iso-3166';
import type { Brand } from './brand.ts';

/** A code of an ISO 3166-2 subdivision in upper case, such as `RU-SMO`, of any country. */
export type RegionCode = Brand<string, 'RegionCode'>;

const known: ReadonlySet<string> = new Set(iso31662.map(({ code }) => code));

/** The code, or undefined if ISO 3166-2 does not list it. The registry knows whether the program covers the region. */
export function parseRegionCode(text: string): RegionCode | undefined {
  return known.has(text) ? (text as RegionCode) : undefined;
}
