import type { FeatureModule } from '@promtour/service-kit/feature';
import { visits as projection } from './persistence/visits.projection.ts';

export { createHourSource } from './persistence/hours.reader.ts';
export { createVisitSource } from './persistence/visits.reader.ts';

/** Facts of sessions and visits, and their sums by any dimension. */
export const visits: FeatureModule = {
  name: 'visits',
  projections: [projection],
  exemptTables: { 'visits_g*': 'derived from events, and can be rebuilt at any time' },
};
