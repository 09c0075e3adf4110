import type { FeatureModule } from '@promtour/service-kit/feature';
import { dimensionsProjection } from './persistence/dimensions.projection.ts';

export { createNames } from './persistence/names.reader.ts';
export { createPlaces } from './persistence/places.reader.ts';

/** By what figures are asked: the vocabulary of questions that every source of sums answers, and the current attributes of records. */
export const dimensions: FeatureModule = {
  name: 'dimensions',
  projections: [dimensionsProjection],
  exemptTables: { 'dimensions_g*': 'derived from events, and can be rebuilt at any time' },
};
