import { filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { AuditEntry, AuditReader } from './audit.ports.ts';
import type { QueryResolvers } from '../graphql/generated/resolvers.ts';

export type AuditLoaders = {
  /** Made for who asks: it reads what that viewer reaches. */
  readonly auditReader: AuditReader;
};

/** Counted by nobody: a trail is long. */
export type AuditEntryConnection = Omit<Connection<AuditEntry>, 'totalCount'>;

const newestFirst: ListOrder<AuditEntry> = {
  name: 'auditTrail',
  keys: 2,
  position: ({ at, id }) => [at.toISOString(), id],
};

export const auditTrailQuery: NonNullable<QueryResolvers['auditTrail']> = async (
  _,
  { filter, ...page },
  { loaders },
) => {
  const request = readPageArguments(newestFirst, page);
  const wanted = {
    subject: exactText('filter.subject', filter?.subject, 256),
    clientId: exactText('filter.clientId', filter?.clientId, 128),
    kinds: filterList('filter.kinds', filter?.kinds)?.map((kind) => text('filter.kinds', kind, 63)),
    recordId: exactText('filter.recordId', filter?.recordId, 200),
    correlationId: exactText('filter.correlationId', filter?.correlationId, 128),
    from: filter?.from ?? undefined,
    until: filter?.until ?? undefined,
  };
  if (wanted.from !== undefined && wanted.until !== undefined && wanted.from >= wanted.until)
    throw invalidArgument('filter.until', { ru: 'позже `from`', en: 'later than `from`' });
  const rows = await loaders.auditReader.auditTrail(wanted, request);
  return connectionOf(newestFirst, request, rows, () => Promise.reject(new Error('the trail is not counted')));
};

function exactText(name: string, value: InputMaybe<string>, longest: number): string | undefined {
  return value === undefined || value === null ? undefined : text(name, value, longest);
}

function text(name: string, value: string, longest: number): string {
  if (value === '' || value.length > longest || value.includes('\u0000'))
    throw invalidArgument(name, { ru: `от 1 до ${longest} знаков`, en: `1 to ${longest} characters` });
  return value;
}
