import type { SiteId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';

/** A site as its visitors look for it. */
export type Place = {
  readonly id: SiteId;
  readonly name: LocalizedText;
  /** Postal address; null if unknown. */
  readonly address: string | null;
};
