import { filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type { AuditEntry, AuditReader } from './audit.ports.ts';
import { tableOfKind } from './published-names.ts';
import type { QueryResolvers } from '../graphql/generated/resolvers.ts';

export type AuditLoaders = {
  readonly auditReader: AuditReader;
};

/** Without a count, which would read the whole log. */
export type AuditEntryConnection = Omit<Connection<AuditEntry>, 'totalCount'>;

const newestFirst: ListOrder<AuditEntry> = {
  name: 'auditLog',
  keys: 2,
  position: ({ at, id }) => [at.toISOString(), id],
};

export const auditLogQuery: NonNullable<QueryResolvers['auditLog']> = async (_, { filter, ...page }, { loaders }) => {
  const request = readPageArguments(newestFirst, page);
  const wanted = {
    subject: exactText('filter.subject', filter?.subject, 256),
    clientId: exactText('filter.clientId', filter?.clientId, 128),
    tables: filterList('filter.recordKinds', filter?.recordKinds)?.flatMap((kind) => tableOfKind(kind) ?? []),
    recordId: exactText('filter.recordId', filter?.recordId, 200),
    correlationId: exactText('filter.correlationId', filter?.correlationId, 128),
    from: filter?.at?.from ?? undefined,
    before: filter?.at?.before ?? undefined,
  };
  if (wanted.from !== undefined && wanted.before !== undefined && wanted.from >= wanted.before)
    throw invalidArgument('filter.at.before', { ru: 'позже `from`', en: 'later than `from`' });
  const rows = await loaders.auditReader.auditLog(wanted, request);
  return connectionOf(newestFirst, request, rows, () => Promise.reject(new Error('the audit log is not counted')));
};

function exactText(name: string, value: InputMaybe<string>, maxLength: number): string | undefined {
  return value === undefined || value === null ? undefined : text(name, value, maxLength);
}

function text(name: string, value: string, maxLength: number): string {
  if (value === '' || value.length > maxLength || value.includes('\u0000'))
    throw invalidArgument(name, { ru: `от 1 до ${maxLength} знаков`, en: `1 to ${maxLength} characters` });
  return value;
}
