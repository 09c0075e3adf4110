import type { CloudEvent } from '@promtour/events/envelope';
import type { Causation } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import {
  invalidInput,
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import { isPlainText } from '@promtour/kernel/text-rules';
import { localDate, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import { agreementMachine, nextChange, stateByTime, type Agreement } from '../domain/agreement.ts';
import { agreementStateConflict, type AgreementStateConflict } from '../domain/failures.ts';
import { agreementAt } from './agreement-at.ts';
import type { AgreementUnitOfWork } from './ports.ts';
import { ended } from './agreement-events.ts';

export type AgreementCommand = { readonly type: 'TERMINATE'; readonly reason: string };

export type ChangeAgreementFailure = InvalidInput | NotFound | Forbidden | AgreementStateConflict | VersionConflict;

export type ChangeAgreement = (
  id: string,
  command: AgreementCommand,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Agreement, ChangeAgreementFailure>>;

/** Terminates: either party may. Two who act on the same version: the first succeeds, the other is told. */
export function createChangeAgreement(unitOfWork: AgreementUnitOfWork, clock: Clock): ChangeAgreement {
  return async (text, { reason }, expectedVersion, caller) => {
    const id = parseId<'Agreement'>(text);
    if (id === undefined) return err(notFound('Agreement', text));
    return unitOfWork.run<Agreement, ChangeAgreementFailure>(caller, async ({ agreements, milestones, publish }) => {
      const found = await agreementAt({ agreements }, id, expectedVersion);
      if (!found.ok) return found;
      const { value: before, timeZone } = found.value;
      if (!allows(agreementMachine, before.state, 'TERMINATED')) return err(agreementStateConflict(before.state));
      if (!isPlainText(reason, 1_000)) return err(invalidInput(['reason'], badReason));
      const at = clock.now();
      const after: Agreement = { ...before, state: 'TERMINATED', version: before.version + 1 };
      await agreements.update(after, undefined, reason);
      await agreements.dropExtension(id);
      // What is promised no longer is not late either.
      await milestones.rest(id, localDate(at, timeZone));
      await publish(ended('TERMINATED', after, at, caller.causation));
      return ok(after);
    });
  };
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

const badReason = { ru: 'Причина: от 1 до 1000 знаков', en: 'Reason: 1 to 1000 characters' };
