import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type NotFound, type VersionConflict } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { localDate } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import { dueOf, settle, type Agreement } from '../domain/agreement.ts';
import { decideExtension, type ExtendRefusal } from '../domain/extension.ts';
import { agreementOverlaps, type AgreementOverlaps } from '../domain/failures.ts';
import { lockAgreementForParty } from './lock-agreement.ts';
import type { AgreementUnitOfWork } from './ports.ts';
import { ended, endedByTime, extensionProposed } from './agreement-events.ts';

export type ExtendFailure = ExtendRefusal | NotFound | Forbidden | AgreementOverlaps | VersionConflict;

export type ExtendAgreement = (
  id: string,
  validUntil: string,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Agreement, ExtendFailure>>;

/** Signs a later end for the caller's party. The end moves when both parties have signed the same date. */
export function createExtendAgreement(unitOfWork: AgreementUnitOfWork, clock: Clock): ExtendAgreement {
  return async (text, validUntil, expectedVersion, caller) => {
    const id = parseId<'Agreement'>(text);
    if (id === undefined) return err(notFound('Agreement', text));
    return unitOfWork.run<Agreement, ExtendFailure>(caller, async ({ agreements, milestones, publish }) => {
      const found = await lockAgreementForParty({ agreements }, id, expectedVersion, caller.viewer);
      if (!found.ok) return found;
      const { value: before, timeZone, party } = found.value;
      const at = clock.now();
      const signed = { party, validUntil, proposedAt: at, subject: caller.viewer.subject };
      const decided = decideExtension(before, await agreements.proposedExtension(id), signed);
      if (!decided.ok) return decided;
      const version = before.version + 1;
      if (decided.value === 'PROPOSED') {
        const after = { ...before, version };
        await agreements.update(after, dueOf(after, timeZone));
        await agreements.proposeExtension(after, signed);
        await publish(extensionProposed(after, signed, caller.causation));
        return ok(after);
      }
      const after = settle({ ...before, version, status: 'SIGNED', validUntil }, localDate(at, timeZone));
      await agreements.update(after, dueOf(after, timeZone));
      await agreements.deleteExtension(id);
      const overlapping = await milestones.extendTerm(id, validUntil);
      if (overlapping !== undefined) return err(agreementOverlaps(overlapping));
      await publish(ended('EXTENDED', after, at, caller.causation), ...endedByTime(after, at, caller.causation));
      return ok(after);
    });
  };
}
