import { filterInstants, filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
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
    subjects: exactTexts('filter.subjects', filter?.subjects, 256),
    clientIds: exactTexts('filter.clientIds', filter?.clientIds, 128),
    tables: filterList('filter.recordKinds', filter?.recordKinds)?.flatMap((kind) => tableOfKind(kind) ?? []),
    recordIds: exactTexts('filter.recordIds', filter?.recordIds, 200),
    correlationIds: exactTexts('filter.correlationIds', filter?.correlationIds, 128),
    at: filterInstants('filter.at', filter?.at),
  };
  const rows = await loaders.auditReader.auditLog(wanted, request);
  return connectionOf(newestFirst, request, rows, () => Promise.reject(new Error('the audit log has no total count')));
};

/** @throws ClientError `INPUT.INVALID` */
function exactTexts(
  name: string,
  values: InputMaybe<readonly string[]>,
  maxLength: number,
): readonly string[] | undefined {
  const texts = filterList(name, values);
  texts?.forEach((text, index) => {
    if (text === '' || text.length > maxLength)
      throw invalidArgument(`${name}.${index}`, {
        code: text === '' ? 'REQUIRED' : 'TOO_LONG',
        ru: `от 1 до ${maxLength} знаков`,
        en: `1 to ${maxLength} characters`,
      });
  });
  return texts;
}
