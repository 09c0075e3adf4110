import type { CloudEvent } from '@promtour/events/envelope';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type NotFound, type VersionConflict } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { localDate, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import type { EventSink } from '@promtour/service-kit/unit-of-work';
import { dueOf, settle, type Agreement } from '../domain/agreement.ts';
import {
  agreementOverlaps,
  type AgreementOverlaps,
  type AgreementSignatureConflict,
  type AgreementStatusConflict,
} from '../domain/failures.ts';
import { planMilestone } from '../domain/milestone.ts';
import { decideSignature, decideWithdrawal, type SignRefusal } from '../domain/signature.ts';
import { lockAgreementForParty } from './lock-agreement.ts';
import type { AgreementRepositories, AgreementUnitOfWork } from './ports.ts';
import { endedByTime, signatureGiven, signatureWithdrawn, signed } from './agreement-events.ts';
import { advance, closeByFacts } from './keep-milestones.ts';

export type SignFailure = SignRefusal | NotFound | Forbidden | AgreementOverlaps | VersionConflict;

export type SignAgreement = (
  id: string,
  signedOn: string,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Agreement, SignFailure>>;

/**
 * Signs a draft for the caller's party. The second signature puts the agreement in force and creates its milestones, unless another
 * agreement of the region covers one of its measures on the same days.
 */
export function createSignAgreement(unitOfWork: AgreementUnitOfWork, clock: Clock): SignAgreement {
  return async (text, signedOn, expectedVersion, caller) => {
    const id = parseId<'Agreement'>(text);
    if (id === undefined) return err(notFound('Agreement', text));
    return unitOfWork.run<Agreement, SignFailure>(caller, async (context) => {
      const { agreements, publish } = context;
      const found = await lockAgreementForParty({ agreements }, id, expectedVersion, caller.viewer);
      if (!found.ok) return found;
      const { value: before, timeZone, party } = found.value;
      const at = clock.now();
      const today = localDate(at, timeZone);
      const signature = { party, signedOn, recordedAt: at, subject: caller.viewer.subject };
      const decided = decideSignature(before, await agreements.signaturesOf(id), signature, today);
      if (!decided.ok) return decided;
      await agreements.addSignature(before, signature);
      const given = signatureGiven(before, signature, caller.causation);
      const version = before.version + 1;
      const { signedOn: inForce } = decided.value;
      if (inForce === null) {
        const after = { ...before, version };
        await agreements.update(after, undefined);
        await publish(given);
        return ok(after);
      }
      const after = settle({ ...before, version, status: 'SIGNED', signedOn: inForce }, today);
      await agreements.update(after, dueOf(after, timeZone));
      const begun = await addMilestones({ ...after, signedOn: inForce }, { at, today, timeZone }, context, caller);
      if (!begun.ok) return begun;
      await publish(given, ...begun.value, ...endedByTime(after, at, caller.causation));
      return ok(after);
    });
  };
}

async function addMilestones(
  agreement: Agreement & { readonly signedOn: string },
  moment: { readonly at: Date; readonly today: string; readonly timeZone: TimeZone },
  { milestones }: AgreementRepositories & EventSink,
  { causation }: Caller,
): Promise<Result<readonly CloudEvent[], AgreementOverlaps>> {
  const { signedOn, validUntil, regionCode } = agreement;
  const planned = agreement.measures.map((measure) => planMilestone(agreement, measure, signedOn));
  const overlapping = await milestones.add(planned, { signedOn, validUntil });
  if (overlapping !== undefined) return err(agreementOverlaps(overlapping));
  const facts = await milestones.firstFacts(regionCode, startOfDay(signedOn, moment.timeZone));
  const events = [signed(agreement, planned, moment.at, causation)];
  for (const milestone of planned) {
    const closed = closeByFacts(milestone, facts, signedOn, moment.timeZone);
    events.push(...(await advance(closed ?? milestone, milestone, moment, milestones, causation)));
  }
  return ok(events);
}

export type WithdrawSignatureFailure =
  NotFound | Forbidden | AgreementStatusConflict | AgreementSignatureConflict | VersionConflict;

export type WithdrawAgreementSignature = (
  id: string,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Agreement, WithdrawSignatureFailure>>;

/** Withdraws the signature of the caller's party, until the other party signs. */
export function createWithdrawAgreementSignature(
  unitOfWork: AgreementUnitOfWork,
  clock: Clock,
): WithdrawAgreementSignature {
  return async (text, expectedVersion, caller) => {
    const id = parseId<'Agreement'>(text);
    if (id === undefined) return err(notFound('Agreement', text));
    return unitOfWork.run<Agreement, WithdrawSignatureFailure>(caller, async ({ agreements, publish }) => {
      const found = await lockAgreementForParty({ agreements }, id, expectedVersion, caller.viewer);
      if (!found.ok) return found;
      const { value: before, party } = found.value;
      const decided = decideWithdrawal(before, await agreements.signaturesOf(id), party);
      if (!decided.ok) return decided;
      const after = { ...before, version: before.version + 1 };
      await agreements.removeSignature(id, party);
      await agreements.update(after, undefined);
      await publish(signatureWithdrawn(before, party, clock.now(), caller.causation));
      return ok(after);
    });
  };
}
