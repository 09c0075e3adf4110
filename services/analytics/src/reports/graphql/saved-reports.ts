import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { parseId } from '@promtour/kernel/id';
import { linkMinutes, type FileLinks } from '@promtour/service-kit/export/file-links';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { Dimension } from '../../dimensions/domain/question.ts';
import type {
  Measure,
  QueryResolvers,
  ReportDeliveryResolvers,
  SavedReportResolvers,
} from '../../graphql/generated/resolvers.ts';
import { enumValueOf } from '../../measures/domain/definitions.ts';
import { accessOf } from '../application/access-of.ts';
import type { SavedReportReader } from '../application/ports.ts';
import { isSameAccess, type Delivery, type SavedReport, type SavedReportId } from '../domain/saved-report.ts';

export type SavedReportConnection = Connection<SavedReport>;
export type ReportDeliveryConnection = Connection<Delivery>;

/** Look-ups and lists of one request. */
export type ReportLoaders = {
  readonly savedReportReader: SavedReportReader;
  readonly deliveriesOfReport: BatchedList<SavedReportId, undefined, Delivery>;
};

export function createReportLoaders(savedReportReader: SavedReportReader): ReportLoaders {
  return {
    savedReportReader,
    deliveriesOfReport: createBatchedList({
      read: (reports, _, page) => savedReportReader.deliveries(reports, page),
      count: (reports) => savedReportReader.countDeliveries(reports),
    }),
  };
}

const reportOrder: ListOrder<SavedReport> = { name: 'savedReports', keys: 1, position: ({ id }) => [id] };
const deliveryOrder: ListOrder<Delivery> = {
  name: 'reportDeliveries',
  keys: 2,
  position: ({ dueAt, id }) => [dueAt.toISOString(), id],
};

export const savedReportQueries: Pick<QueryResolvers, 'savedReport' | 'savedReports'> = {
  savedReports: async (_, page, { loaders: { savedReportReader: reader } }) => {
    const request = readPageArguments(reportOrder, page);
    return connectionOf(reportOrder, request, await reader.reports(request), () => reader.countReports());
  },
  savedReport: async (_, { id: text }, { loaders }) => {
    const id = parseId<'SavedReport'>(text);
    return id === undefined ? null : ((await loaders.savedReportReader.report(id)) ?? null);
  },
};

export const savedReportResolvers: SavedReportResolvers = {
  filter: ({ question: { filter } }) =>
    Object.entries(filter).map(([dimension, values]) => ({ dimension: dimension as Dimension, values: [...values] })),
  by: ({ question }) => [...question.by],
  grain: ({ question }) => question.grain,
  compare: ({ question }) => question.compare,
  measures: ({ question }) => question.measures.map((measure) => enumValueOf(measure) as Measure),
  deliveries: ({ id }, page, { loaders }) => loaders.deliveriesOfReport(id, deliveryOrder, undefined, page),
};

/** @param linkOf the link of a file's name */
export function reportDeliveryResolvers(
  links: FileLinks,
  clock: Clock,
  linkOf: (file: string) => string,
): ReportDeliveryResolvers {
  const isReadable = (delivery: Delivery, viewer: Viewer) => isSameAccess(delivery.access, accessOf(viewer));
  // The minute is that of the request's first look: the link and its expiry agree to the second.
  const expiry = () => new Date((Math.floor(clock.now().getTime() / 60_000) + linkMinutes) * 60_000);
  return {
    deliveredAt: ({ createdAt }) => createdAt,
    from: ({ period }) => period.from,
    to: ({ period }) => period.to,
    status: (delivery, _, { caller }) => (isReadable(delivery, caller.viewer) ? 'READY' : 'ACCESS_CHANGED'),
    url: (delivery, _, { caller }) =>
      isReadable(delivery, caller.viewer)
        ? linkOf(links.nameOf({ id: delivery.id, format: delivery.format, expiresAt: expiry() }))
        : null,
    expiresAt: (delivery, _, { caller }) => (isReadable(delivery, caller.viewer) ? expiry() : null),
  };
}
