import type { FeatureModule } from '@promtour/service-kit/feature';
import { cooperationProjection } from './persistence/cooperation.projection.ts';

export { createLeadSource } from './persistence/lead-sums.reader.ts';

/** Cooperation leads and what became of them. */
export const cooperation: FeatureModule = {
  name: 'cooperation',
  projections: [cooperationProjection],
  exemptTables: { 'cooperation_g*': 'derived from events, and can be rebuilt at any time' },
};
