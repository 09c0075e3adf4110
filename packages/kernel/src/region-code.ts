import type { Brand } from './brand.ts';

/** An ISO 3166-2 subdivision code in upper case, such as `RU-SMO`. */
export type RegionCode = Brand<string, 'RegionCode'>;

/** The form of a code; whether a region of that name exists is the registry's knowledge. */
export function parseRegionCode(text: string): RegionCode | undefined {
  return /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text) ? (text as RegionCode) : undefined;
}
