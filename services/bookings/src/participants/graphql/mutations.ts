import type { InputIssueCode, InvalidInput } from '@promtour/kernel/failure';
import type { Once } from '@promtour/service-kit/answer-by-reference';
import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { Context } from '../../graphql/context.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { ChangedItem, ChangeList, ListCommand, ListRefusal } from '../application/change-list.ts';
import type { SubmitParticipants, SubmitRefusal } from '../application/submit-participants.ts';
import {
  importRejected,
  type ListClosed,
  type ParticipantsNotAdmitted,
  type PassesNotPossible,
} from '../domain/failures.ts';
import { tableFaults, type TableFault } from '../../shared/import/read-table.ts';
import { readParticipants, type ParticipantRow } from '../import/read-participants.ts';

type Names =
  | 'submitParticipants'
  | 'importParticipants'
  | 'finalizeParticipants'
  | 'approveForeignCitizens'
  | 'issuePasses'
  | 'refusePasses';

type UseCases = {
  readonly submit: SubmitParticipants;
  readonly importTable: SubmitParticipants;
  readonly change: ChangeList;
};

export function participantMutations({ submit, importTable, change }: UseCases): Pick<MutationResolvers, Names> {
  const changed = async <const Payload extends string>(
    payload: Payload,
    { item, idempotencyKey: key }: { readonly item: string; readonly idempotencyKey: string },
    command: ListCommand,
    context: Context,
  ) => ({ payload, result: await change(item, command, { key }, context.caller) });

  return {
    async submitParticipants(_, { input }, context) {
      const { idempotencyKey: key, ...submission } = input;
      const result = await submit(submission, { key }, context.caller);
      if (result.ok) return { __typename: 'SubmitParticipantsPayload', ...shown(result.value) };
      return submitFailure(result.error, context);
    },
    async importParticipants(_, { input }, context) {
      const { idempotencyKey: key, format, content, ...submission } = input;
      const table = await readParticipants(format, content);
      if ('fault' in table) return rejected([fileFault(table.fault, table.column, context)], 0, context);
      const participants = table.rows.map(({ participant }) => participant);
      const result = await importTable({ ...submission, participants }, { key }, context.caller);
      if (result.ok) return { __typename: 'ImportParticipantsPayload', ...shown(result.value) };
      const failure = result.error;
      if (failure.code !== 'INPUT.INVALID') return submitFailure(failure, context);
      // A fault of the key concerns no row.
      if (failure.issues.some(({ path }) => path[0] !== 'participants')) return sharedFailure(failure, context);
      return rejected(rowFaults(failure, table.rows, context), table.rows.length, context);
    },
    async finalizeParticipants(_, { input }, context) {
      const { payload, result } = await changed('FinalizeParticipantsPayload', input, { type: 'FINALIZE' }, context);
      if (result.ok) return { __typename: payload, ...shownItem(result.value) };
      const failure = result.error;
      if (failure.code === 'PARTICIPANTS.PASSES_NOT_POSSIBLE') throw unexpected(failure);
      return submitFailure(failure, context);
    },
    approveForeignCitizens: async (_, { input }, context) =>
      passOutcome(
        await changed('ApproveForeignCitizensPayload', input, { type: 'APPROVE_FOREIGNERS' }, context),
        context,
      ),
    issuePasses: async (_, { input }, context) =>
      passOutcome(
        await changed(
          'IssuePassesPayload',
          input,
          { type: 'DECIDE', participants: input.participants ?? null, decision: { pass: 'ISSUED' } },
          context,
        ),
        context,
      ),
    refusePasses: async (_, { input }, context) =>
      passOutcome(
        await changed(
          'RefusePassesPayload',
          input,
          {
            type: 'DECIDE',
            participants: input.participants ?? null,
            decision: { pass: 'REFUSED', reason: input.reason },
          },
          context,
        ),
        context,
      ),
  };
}

function shownItem({ value: { booking, item }, replayed }: Once<ChangedItem>) {
  return { item: { ...item, booking }, replayed };
}

function shown(once: Once<ChangedItem & { readonly accepted: number; readonly listed: number }>) {
  const { accepted, listed } = once.value;
  return { ...shownItem(once), accepted, listed };
}

type Changed<Payload> = { readonly payload: Payload; readonly result: Awaited<ReturnType<ChangeList>> };

function passOutcome<Payload extends string>({ payload, result }: Changed<Payload>, context: Context) {
  if (result.ok) return { __typename: payload, ...shownItem(result.value) };
  const failure = result.error;
  switch (failure.code) {
    case 'PARTICIPANTS.PASSES_NOT_POSSIBLE':
      return { __typename: 'PassesNotPossible' as const, ...userError(failure, context), reason: failure.reason };
    case 'PARTICIPANTS.LIST_CLOSED':
    case 'PARTICIPANTS.NOT_ADMITTED':
      throw unexpected(failure);
    default:
      return sharedFailure(failure, context);
  }
}

type SubmitFailure =
  | SubmitRefusal
  | Exclude<ListRefusal, PassesNotPossible>
  | Extract<Awaited<ReturnType<SubmitParticipants>>, { ok: false }>['error'];

function submitFailure<Failure extends SubmitFailure>(failure: Failure, context: Context) {
  if (isClosed(failure)) {
    const { reason, deadline } = failure;
    return { __typename: 'ParticipantListClosed' as const, ...userError(failure, context), reason, deadline };
  }
  if (isNotAdmitted(failure))
    return {
      __typename: 'ParticipantsNotAdmitted' as const,
      ...userError(failure, context),
      violations: failure.violations.map(({ message, participant, ...violation }) => ({
        ...violation,
        participant: participant === null ? null : participant + 1,
        message: message[context.language],
      })),
    };
  return sharedFailure(failure as Exclude<Failure, ListClosed | ParticipantsNotAdmitted>, context);
}

function isClosed(failure: SubmitFailure): failure is ListClosed {
  return failure.code === 'PARTICIPANTS.LIST_CLOSED';
}

function isNotAdmitted(failure: SubmitFailure): failure is ParticipantsNotAdmitted {
  return failure.code === 'PARTICIPANTS.NOT_ADMITTED';
}

type RowFault = {
  readonly row: number;
  readonly field: string | null;
  readonly code: InputIssueCode;
  readonly message: string;
};

function rowFaults(
  { issues }: InvalidInput,
  rows: readonly ParticipantRow[],
  { language }: Context,
): readonly RowFault[] {
  return issues.map(({ path: [, index, ...field], code, message }) => ({
    row: index === undefined ? 1 : (rows[Number(index)]?.row ?? 1),
    field: field.length === 0 ? null : field.join('.'),
    code,
    message: message[language],
  }));
}

function fileFault(fault: TableFault, column: number | undefined, { language }: Context): RowFault {
  const { code, ...message } = tableFaults[fault];
  const place = { ru: `Столбец ${column ?? ''}: `, en: `Column ${column ?? ''}: ` }[language];
  return { row: 1, field: null, code, message: `${column === undefined ? '' : place}${message[language]}` };
}

function rejected(faults: readonly RowFault[], rows: number, context: Context) {
  return { __typename: 'ParticipantImportRejected' as const, ...userError(importRejected, context), rows, faults };
}

function unexpected({ code }: { readonly code: string }): Error {
  return new Error(`Unexpected failure ${code} of this command`);
}
