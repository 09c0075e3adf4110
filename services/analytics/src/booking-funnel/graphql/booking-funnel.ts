import type { Applied } from '@promtour/messaging/applied';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import { currentWork } from '@promtour/service-kit/limits/request-work';
import { appliedFields, type WithApplied } from '../../dimensions/graphql/figure-sources.ts';
import { checkGroupings, checkTop } from '../../dimensions/graphql/supported-dimensions.ts';
import { dimensions, type Dimension } from '../../dimensions/domain/question.ts';
import type {
  BookingFunnelFiguresResolvers,
  BookingFunnelResolvers,
  BookingFunnelRowResolvers,
  BookingLeadTimeResolvers,
  ExcursionResolvers,
  OrganizationResolvers,
  QueryResolvers,
  RegionResolvers,
  RouteResolvers,
  SiteResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { BookingFunnel, BookingFunnels, LeadTime, LeadTimes } from '../application/booking-funnel.ts';
import type { FunnelQuestion, Keys } from '../application/ports.ts';
import type { Funnel } from '../domain/funnel.ts';
import { readFunnelQuestion } from './read-funnel-question.ts';

export type BookingFunnelModel = BookingFunnel &
  WithApplied & {
    readonly by: readonly Dimension[];
    /** One look-up for all rows; null for sets without lead times. */
    readonly leadTimes: (keys: Keys | undefined) => Promise<LeadTimes | null>;
  };
export type FunnelFigures = { readonly figures: Funnel; readonly leadTimes: () => Promise<LeadTimes | null> };
export type FunnelRowModel = FunnelFigures & { readonly by: readonly Dimension[]; readonly keys: Keys };

export const bookingFunnelQuery: NonNullable<QueryResolvers['bookingFunnel']> = async (_, args, { loaders }) => {
  const question = { ...readFunnelQuestion(args), by: checkGroupings('by', args.by, dimensions) };
  const most = checkTop(args.top);
  // Read before the figures: an event applied in between makes the figures newer than stated, never older.
  const included = await loaders.bookingsApplied();
  const answer = await loaders.bookingFunnels.ask(question, most);
  if (!answer.ok) throw accessDenied(answer.error.code);
  currentWork()?.chargeRows(answer.value.rows.length);
  return modelOf(answer.value, included, question, loaders.bookingFunnels);
};

export const regionFunnel: NonNullable<RegionResolvers['bookingFunnel']> = ({ code }, args, { loaders }) =>
  loaders.bookingFunnelOf('REGION', code, args);
export const organizationFunnel: NonNullable<OrganizationResolvers['bookingFunnel']> = ({ id }, args, { loaders }) =>
  loaders.bookingFunnelOf('ORGANIZATION', id, args);
export const siteFunnel: NonNullable<SiteResolvers['bookingFunnel']> = ({ id }, args, { loaders }) =>
  loaders.bookingFunnelOf('SITE', id, args);
export const excursionFunnel: NonNullable<ExcursionResolvers['bookingFunnel']> = ({ id }, args, { loaders }) =>
  loaders.bookingFunnelOf('EXCURSION', id, args);
export const routeFunnel: NonNullable<RouteResolvers['bookingFunnel']> = ({ id }, args, { loaders }) =>
  loaders.bookingFunnelOf('ROUTE', id, args);

function modelOf(
  answer: BookingFunnel,
  applied: Applied,
  question: FunnelQuestion,
  funnels: BookingFunnels,
): BookingFunnelModel {
  let ofRows: ReturnType<BookingFunnels['leadTimesOf']> | undefined;
  const keys = answer.rows.map((row) => row.keys);
  return {
    ...answer,
    applied,
    by: question.by,
    leadTimes: async (row) => {
      if (row === undefined) return funnels.leadTimes(question);
      return (await (ofRows ??= funnels.leadTimesOf(question, keys))).get(JSON.stringify(row)) ?? null;
    },
  };
}

export const bookingFunnelResolvers = {
  ...appliedFields,
  total: ({ total, leadTimes }) => ({ figures: total, leadTimes: () => leadTimes(undefined) }),
  rows: ({ rows, by, leadTimes }) =>
    rows.map(({ keys, figures }) => ({ by, keys, figures, leadTimes: () => leadTimes(keys) })),
  rest: ({ rest }) => withoutLeadTimes(rest),
  withheld: ({ withheld }) => withoutLeadTimes(withheld),
} satisfies BookingFunnelResolvers;

function withoutLeadTimes(figures: Funnel | null): FunnelFigures | null {
  return figures === null ? null : { figures, leadTimes: () => Promise.resolve(null) };
}

export const bookingFunnelRowResolvers = {
  keys: ({ by, keys }) => by.map((dimension, nth) => ({ dimension, value: keys[nth] ?? null })),
  figures: (row) => row,
} satisfies BookingFunnelRowResolvers;

export const bookingFunnelFiguresResolvers = {
  held: ({ figures }) => figures.held,
  requested: ({ figures }) => figures.requested,
  confirmed: ({ figures }) => figures.confirmed,
  attended: ({ figures }) => figures.attended,
  conversion: ({ figures }) => figures.conversion,
  expiryRate: ({ figures }) => figures.expiryRate,
  refusalRate: ({ figures }) => figures.refusalRate,
  cancellationRate: ({ figures }) => figures.cancellationRate,
  leadTimes: ({ leadTimes }) => leadTimes(),
} satisfies BookingFunnelFiguresResolvers;

export const bookingLeadTimeResolvers = {
  medianHours: ({ median }: LeadTime) => hours(median),
  p90Hours: ({ p90 }: LeadTime) => hours(p90),
} satisfies BookingLeadTimeResolvers;

function hours(minutes: number | null): number | null {
  return minutes === null ? null : minutes / 60;
}
