import type { CloudEvent } from '@promtour/events/envelope';
import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import { isPlainText } from '@promtour/kernel/text-rules';
import { localDate, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import { agreementMachine, nextChange, stateByTime, type Agreement } from '../../domain/agreements/agreement.ts';
import { agreementStateConflict, type AgreementStateConflict } from '../../domain/agreements/failures.ts';
import { planMilestone } from '../../domain/agreements/milestone.ts';
import { versionConflict, type VersionConflict } from '../../domain/failures.ts';
import type { RegistryRepositories, RegistryUnitOfWork } from '../ports.ts';
import { ended, signed } from './agreement-events.ts';
import { advance, closeByFacts } from './keep-milestones.ts';

export type AgreementCommand =
  | { readonly type: 'SIGN'; readonly signedOn: string }
  | { readonly type: 'EXTEND'; readonly validUntil: string }
  | { readonly type: 'TERMINATE'; readonly reason: string };

export type ChangeAgreementFailure = InvalidInput | NotFound | Forbidden | AgreementStateConflict | VersionConflict;

export type ChangeAgreement = (
  id: string,
  command: AgreementCommand,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Agreement, ChangeAgreementFailure>>;

/** Signs, extends or terminates. Two who act on the same version: the first succeeds, the other is told. */
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
      const decided = decide(before, command, today);
      if (!decided.ok) return decided;
      const after = settle({ ...decided.value, version: before.version + 1 }, today);
      await context.agreements.update(after, dueOf(after, timeZone), 'reason' in command ? command.reason : undefined);
      await context.publish(...(await consequences(before, after, command, { at, today, timeZone }, context, caller)));
      return ok(after);
    });
  };
}

/** What the command makes of the agreement, before time has its say. */
function decide(
  before: Agreement,
  command: AgreementCommand,
  today: string,
): Result<Agreement, InvalidInput | AgreementStateConflict> {
  switch (command.type) {
    case 'SIGN':
      if (!allows(agreementMachine, before.state, 'SIGNED') || before.state !== 'DRAFT')
        return err(agreementStateConflict(before.state));
      if (command.signedOn > today) return err(invalidInput(['signedOn'], inFuture));
      if (before.validUntil <= command.signedOn) return err(invalidInput(['signedOn'], endsBefore));
      return ok({ ...before, state: 'SIGNED', signedOn: command.signedOn });
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

type Moment = { readonly at: Date; readonly today: string; readonly timeZone: TimeZone };

/** The events of a command, and the milestones that a signing begins. */
async function consequences(
  before: Agreement,
  after: Agreement,
  command: AgreementCommand,
  moment: Moment,
  { milestones }: RegistryRepositories,
  { causation }: Caller,
): Promise<readonly CloudEvent[]> {
  const { at } = moment;
  const byTime = livedThrough[after.state].map((state) => ended(state, after, at, causation));
  switch (command.type) {
    case 'EXTEND':
      return [ended('EXTENDED', after, at, causation), ...byTime];
    case 'TERMINATE':
      // What is promised no longer is not late either.
      await milestones.rest(after.id);
      return [ended('TERMINATED', after, at, causation)];
    case 'SIGN': {
      const { signedOn } = command;
      const planned = before.measures.map((measure) => planMilestone(after, measure, signedOn));
      for (const milestone of planned) await milestones.add(milestone, undefined);
      const facts = await milestones.remembered(after.regionCode, startOfDay(signedOn, moment.timeZone));
      const events = [signed({ ...after, signedOn }, planned, at, causation)];
      for (const milestone of planned) {
        const closed = closeByFacts(milestone, facts, signedOn, moment.timeZone);
        events.push(...(await advance(closed ?? milestone, milestone, moment, milestones, causation)));
      }
      return [...events, ...byTime];
    }
  }
}

const inFuture = { ru: 'Соглашение ещё не подписано', en: 'The agreement has not been signed yet' };
const endsBefore = { ru: 'Соглашение кончилось бы до подписания', en: 'The agreement would end before it is signed' };
const notFurther = { ru: 'Новый срок не дальше прежнего', en: 'The end is not moved further' };
const badReason = { ru: 'Причина: от 1 до 1000 знаков', en: 'Reason: 1 to 1000 characters' };
