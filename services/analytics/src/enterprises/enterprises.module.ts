import type { FeatureModule } from '@promtour/service-kit/feature';

export { createEnterpriseSource } from './persistence/enterprise-sums.reader.ts';

/** Organizations that are registered, and those that hold sessions: from the projections of visits and of the program. */
export const enterprises: FeatureModule = { name: 'enterprises' };
