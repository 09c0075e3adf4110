import type { InputIssueCode, InvalidInput } from '@promtour/kernel/failure';
import { userError } from '@promtour/service-kit/graphql/context';
import { statedSource } from '@promtour/service-kit/graphql/provenance-input';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { Context } from '../../graphql/context.ts';
import type { ImportedVisitsResolvers, MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { tableFaults, type TableFault } from '../../shared/import/read-table.ts';
import type { DeleteVisitHistory } from '../application/delete-visit-history.ts';
import type { ImportVisits } from '../application/import-visits.ts';
import { visitImportRejected } from '../domain/failures.ts';
import { monthOf } from '../domain/visit-history.ts';
import { readVisits } from '../import/read-visits.ts';

export function visitHistoryMutations(
  importVisits: ImportVisits,
  deleteVisitHistory: DeleteVisitHistory,
): Pick<MutationResolvers, 'importVisits' | 'deleteVisitHistory'> {
  return {
    async importVisits(_, { input }, context) {
      const { idempotencyKey: key, format, content, dryRun } = input;
      const table = await readVisits(format, content);
      if ('fault' in table) return rejected([tableFault(table.fault, table.column, context)], 0, context);
      const rows = table.rows.map(({ cells }) => cells);
      const draft = { rows, provenance: statedSource(input.provenance), dryRun };
      const result = await importVisits(draft, { key }, context.caller);
      if (result.ok)
        return { __typename: 'ImportVisitsPayload', ...result.value.value, replayed: result.value.replayed };
      const failure = result.error;
      // Faults of the key and the provenance concern no row.
      if (failure.code !== 'INPUT.INVALID' || failure.issues.some(({ path }) => path[0] !== 'rows'))
        return sharedFailure(failure, context);
      return rejected(rowFaults(failure, table.rows, context), rows.length, context);
    },
    async deleteVisitHistory(_, { input: { idempotencyKey: key, ...draft } }, context) {
      const result = await deleteVisitHistory(draft, { key }, context.caller);
      if (!result.ok) return sharedFailure(result.error, context);
      const { value, replayed } = result.value;
      return { __typename: 'DeleteVisitHistoryPayload', months: value.months, visitors: value.attended, replayed };
    },
  };
}

export const importedVisitsResolvers: ImportedVisitsResolvers = {
  excursion: ({ excursionId }) => ({ id: excursionId }),
  month: ({ month }) => monthOf(month),
  visitors: ({ attended }) => attended,
  replaces: ({ replaces }) =>
    replaces && { rows: replaces.rows, sessions: replaces.sessions, visitors: replaces.attended },
};

type RowFault = {
  readonly row: number;
  readonly column: string | null;
  readonly code: InputIssueCode;
  readonly message: string;
};

function rowFaults(
  { issues }: InvalidInput,
  rows: readonly { readonly row: number }[],
  { language }: Context,
): readonly RowFault[] {
  return issues.map(({ path: [, index, column = null], code, message }) => ({
    row: index === undefined ? 1 : (rows[Number(index)]?.row ?? 1),
    ...{ column, code, message: message[language] },
  }));
}

function tableFault(fault: TableFault, column: number | undefined, { language }: Context): RowFault {
  const { code, ...message } = tableFaults[fault];
  const place = { ru: `Столбец ${column ?? ''}: `, en: `Column ${column ?? ''}: ` }[language];
  return { row: 1, column: null, code, message: `${column === undefined ? '' : place}${message[language]}` };
}

function rejected(faults: readonly RowFault[], rows: number, context: Context) {
  return { __typename: 'VisitImportRejected' as const, ...userError(visitImportRejected, context), rows, faults };
}
