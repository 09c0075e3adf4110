import { defineService } from '@promtour/service-kit/feature';
import type { AnalyticsEnvironment } from './environment.ts';
import { bookingFunnel } from './booking-funnel/booking-funnel.module.ts';
import { cohorts } from './cohorts/cohorts.module.ts';
import { cooperation } from './cooperation/cooperation.module.ts';
import { dimensions } from './dimensions/dimensions.module.ts';
import { enterprises } from './enterprises/enterprises.module.ts';
import { feedback } from './feedback/feedback.module.ts';
import { forecast } from './forecast/forecast.module.ts';
import type { Loaders } from './graphql/context.ts';
import { load } from './load/load.module.ts';
import { measures } from './measures/measures.module.ts';
import { origins } from './origins/origins.module.ts';
import { program } from './program/program.module.ts';
import { projections } from './projections/projections.module.ts';
import { reports } from './reports/reports.module.ts';
import { visits } from './visits/visits.module.ts';

export const analytics = defineService<Loaders, AnalyticsEnvironment>({
  name: 'analytics',
  directory: new URL('../', import.meta.url),
  features: [
    projections,
    dimensions,
    visits,
    feedback,
    cooperation,
    program,
    enterprises,
    bookingFunnel,
    cohorts,
    origins,
    load,
    forecast,
    measures,
    reports,
  ],
});
