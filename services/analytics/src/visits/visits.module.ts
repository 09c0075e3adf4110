import type { FeatureModule } from '@promtour/service-kit/feature';

/** Facts of sessions and visits, and their sums by any dimension. */
export const visits: FeatureModule = { name: 'visits' };
