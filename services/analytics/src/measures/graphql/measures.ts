import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import { currentWork } from '@promtour/service-kit/limits/request-work';
import { gapFields } from '../../dimensions/graphql/gap.ts';
import type {
  ExcursionResolvers,
  Measure,
  MeasureGapResolvers,
  MeasurePeriodResolvers,
  MeasureRowResolvers,
  MeasureValuesResolvers,
  MeasuresResolvers,
  OrganizationResolvers,
  QueryResolvers,
  RegionResolvers,
  RouteResolvers,
  SiteResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { Compared } from '../domain/answer.ts';
import { definitionOf, enumValueOf, measureNames, measureOf, type MeasureName } from '../domain/definitions.ts';
import { growthOf, type Values } from '../domain/values.ts';
import { readQuestion } from './read-question.ts';
import { selectedMeasures } from './selected-measures.ts';

export const measuresQuery: NonNullable<QueryResolvers['measures']> = async (_, args, { loaders }, info) => {
  const answer = await loaders.measures.of(readQuestion(args, selectedMeasures(info)));
  if (!answer.ok) throw accessDenied(answer.error.code);
  currentWork()?.chargeRows(answer.value.rows.length);
  return answer.value;
};

export const regionResolvers: RegionResolvers = {
  __resolveReference: ({ code }) => {
    const known = parseRegionCode(code);
    return known === undefined ? null : { code: known };
  },
  measures: ({ code }, args, { loaders }, info) => loaders.measuresOf('REGION', code, args, selectedMeasures(info)),
};

export const organizationResolvers: OrganizationResolvers = {
  __resolveReference: (reference) => {
    const id = parseId<'Organization'>(reference.id);
    return id === undefined ? null : { id };
  },
  measures: ({ id }, args, { loaders }, info) => loaders.measuresOf('ORGANIZATION', id, args, selectedMeasures(info)),
};

export const siteResolvers: SiteResolvers = {
  __resolveReference: (reference) => {
    const id = parseId<'Site'>(reference.id);
    return id === undefined ? null : { id };
  },
  measures: ({ id }, args, { loaders }, info) => loaders.measuresOf('SITE', id, args, selectedMeasures(info)),
};

export const excursionResolvers: ExcursionResolvers = {
  __resolveReference: (reference) => {
    const id = parseId<'Excursion'>(reference.id);
    return id === undefined ? null : { id };
  },
  measures: ({ id }, args, { loaders }, info) => loaders.measuresOf('EXCURSION', id, args, selectedMeasures(info)),
};

export const routeResolvers: RouteResolvers = {
  __resolveReference: (reference) => {
    const id = parseId<'Route'>(reference.id);
    return id === undefined ? null : { id };
  },
  measures: ({ id }, args, { loaders }, info) => loaders.measuresOf('ROUTE', id, args, selectedMeasures(info)),
};

export const measuresResolvers = {
  gaps: ({ gaps }) => gaps(),
  asOf: ({ applied }) => applied.asOf ?? null,
  incomplete: ({ applied }) => applied.incomplete,
  sources: ({ applied }) =>
    applied.sources.map(({ source, asOf, ...rest }) => ({ name: source, asOf: asOf ?? null, ...rest })),
} satisfies MeasuresResolvers;

export const measureGapResolvers = {
  ...gapFields,
  measures: ({ measures }) => measures.map((measure) => enumValueOf(measure) as Measure),
} satisfies MeasureGapResolvers;

function growth({ values, previous }: Compared, { of }: { readonly of: Measure }): number | null {
  const measure = measureOf(of) ?? 'visits';
  return growthOf(values.of[measure], previous?.of[measure]);
}

export const measureRowResolvers = {
  growth,
  unassigned: ({ unassigned }) => unassigned(),
} satisfies MeasureRowResolvers;
export const measurePeriodResolvers = { growth } satisfies MeasurePeriodResolvers;

type Field = (values: Values) => number | { amount: number; currency: string } | null;

function fieldOf(measure: MeasureName): Field {
  if (definitionOf(measure).unit !== 'RUB') return ({ of }) => of[measure] ?? null;
  return ({ of }) => {
    const amount = of[measure];
    return amount === null || amount === undefined ? null : { amount, currency: 'RUB' };
  };
}

export const measureValuesResolvers: MeasureValuesResolvers = {
  ...(Object.fromEntries(measureNames.map((measure) => [measure, fieldOf(measure)])) as MeasureValuesResolvers),
  suppressed: ({ suppressed }) => suppressed.map((measure) => enumValueOf(measure) as Measure),
};
