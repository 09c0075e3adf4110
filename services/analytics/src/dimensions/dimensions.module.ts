import type { FeatureModule } from '@promtour/service-kit/feature';

/** By what figures are asked: the vocabulary of questions that every source of sums answers. */
export const dimensions: FeatureModule = { name: 'dimensions' };
