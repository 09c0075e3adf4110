import type { FeatureModule } from '@promtour/service-kit/feature';
import { followCalendar } from './follow-calendar.consumer.ts';
import { CreateExcursionTerms1700000003010 } from './persistence/migrations/1700000003010-create-excursion-terms.ts';
import { dayOverrideSchema, excursionTermsSchema, termsRepository } from './persistence/terms.repositories.ts';

/** The terms of published versions of excursions, and the production calendar that lead times are counted by. */
export const excursionTerms: FeatureModule = {
  name: 'excursion-terms',
  entities: [excursionTermsSchema, dayOverrideSchema],
  migrations: [CreateExcursionTerms1700000003010],
  exemptTables: {
    excursion_terms: 'replica of the published versions of routes',
    day_override: 'replica of the production calendar of routes',
  },
  compose: () => ({
    consumers: [followCalendar(termsRepository)],
  }),
};
