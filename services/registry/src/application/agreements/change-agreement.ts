import type { CloudEvent } from '@promtour/events/envelope';
import type { Causation } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import { isPlainText } from '@promtour/kernel/text-rules';
import { localDate, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import { agreementMachine, nextChange, stateByTime, type Agreement } from '../../domain/agreements/agreement.ts';
import {
  agreementOverlaps,
  agreementStateConflict,
  type AgreementOverlaps,
  type AgreementStateConflict,
} from '../../domain/agreements/failures.ts';
import { versionConflict, type VersionConflict } from '../../domain/failures.ts';
import type { RegistryUnitOfWork } from '../ports.ts';
import { ended } from './agreement-events.ts';

export type AgreementCommand =
  { readonly type: 'EXTEND'; readonly validUntil: string } | { readonly type: 'TERMINATE'; readonly reason: string };

export type ChangeAgreementFailure =
  InvalidInput | NotFound | Forbidden | AgreementStateConflict | AgreementOverlaps | VersionConflict;

export type ChangeAgreement = (
  id: string,
  command: AgreementCommand,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Agreement, ChangeAgreementFailure>>;

/** Extends or terminates. Two who act on the same version: the first succeeds, the other is told. */
export function createChangeAgreement(unitOfWork: RegistryUnitOfWork, clock: Clock): ChangeAgreement {
  return async (text, command, expectedVersion, caller) => {
    const id = parseId<'Agreement'>(text);
    if (id === undefined) return err(notFound('Agreement', text));
    return unitOfWork.run<Agreement, ChangeAgreementFailure>(caller, async (context) => {
      const found = await context.agreements.findForUpdate(id);
      if (!found.ok) return found;
      const { value: before, timeZone } = found.value;
      if (before.version !== expectedVersion) return err(versionConflict(before.version));
      const at = clock.now();
      const today = localDate(at, timeZone);
      const decided = decide(before, command);
      if (!decided.ok) return decided;
      const after = settle({ ...decided.value, version: before.version + 1 }, today);
      await context.agreements.update(after, dueOf(after, timeZone), 'reason' in command ? command.reason : undefined);
      switch (command.type) {
        case 'EXTEND': {
          const overlapping = await context.milestones.extendTerm(id, command.validUntil);
          if (overlapping !== undefined) return err(agreementOverlaps(overlapping));
          await context.publish(
            ended('EXTENDED', after, at, caller.causation),
            ...endedByTime(after, at, caller.causation),
          );
          return ok(after);
        }
        case 'TERMINATE':
          // What is promised no longer is not late either.
          await context.milestones.rest(id, today);
          await context.publish(ended('TERMINATED', after, at, caller.causation));
          return ok(after);
      }
    });
  };
}

/** What the command makes of the agreement, before time has its say. */
function decide(
  before: Agreement,
  command: AgreementCommand,
): Result<Agreement, InvalidInput | AgreementStateConflict> {
  switch (command.type) {
    case 'EXTEND':
      if (before.state !== 'SIGNED' && before.state !== 'EXPIRING') return err(agreementStateConflict(before.state));
      if (command.validUntil <= before.validUntil) return err(invalidInput(['validUntil'], notFurther));
      return ok({ ...before, state: 'SIGNED', validUntil: command.validUntil });
    case 'TERMINATE':
      if (!allows(agreementMachine, before.state, 'TERMINATED')) return err(agreementStateConflict(before.state));
      if (!isPlainText(command.reason, 1_000)) return err(invalidInput(['reason'], badReason));
      return ok({ ...before, state: 'TERMINATED' });
  }
}

/** One that was signed long ago may be expiring, or over, on the day it is recorded. */
export function settle(agreement: Agreement, today: string): Agreement {
  const state = stateByTime(agreement, today);
  return state === undefined ? agreement : settle({ ...agreement, state }, today);
}

export function dueOf(agreement: Agreement, timeZone: TimeZone): Date | undefined {
  const day = nextChange(agreement);
  return day === undefined ? undefined : startOfDay(day, timeZone);
}

/** The states that time led through before its last word: each is told, so that the events alone give the history. */
const livedThrough: Readonly<Record<Agreement['state'], readonly ('EXPIRING' | 'EXPIRED')[]>> = {
  DRAFT: [],
  SIGNED: [],
  EXPIRING: ['EXPIRING'],
  EXPIRED: ['EXPIRING', 'EXPIRED'],
  TERMINATED: [],
};

/** What time led through before its last word. */
export function endedByTime(after: Agreement, at: Date, causation: Causation): readonly CloudEvent[] {
  return livedThrough[after.state].map((state) => ended(state, after, at, causation));
}

const notFurther = { ru: 'Новый срок не дальше прежнего', en: 'The end is not moved further' };
const badReason = { ru: 'Причина: от 1 до 1000 знаков', en: 'Reason: 1 to 1000 characters' };
