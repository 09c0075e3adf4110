import type { Clock } from '@promtour/kernel/clock';
import {
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { allows } from '@promtour/kernel/state-machine';
import { checkReason } from '@promtour/kernel/text-rules';
import { localDate } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import { agreementMachine, type Agreement } from '../domain/agreement.ts';
import { agreementStatusConflict, type AgreementStatusConflict } from '../domain/failures.ts';
import { lockAgreement } from './lock-agreement.ts';
import type { AgreementUnitOfWork } from './ports.ts';
import { ended } from './agreement-events.ts';

export type TerminateAgreementFailure = InvalidInput | NotFound | Forbidden | AgreementStatusConflict | VersionConflict;

export type TerminateAgreement = (
  id: string,
  reason: string,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Agreement, TerminateAgreementFailure>>;

/** Terminates a signed agreement. Either party may. */
export function createTerminateAgreement(unitOfWork: AgreementUnitOfWork, clock: Clock): TerminateAgreement {
  return async (text, reason, expectedVersion, caller) => {
    const id = parseId<'Agreement'>(text);
    if (id === undefined) return err(notFound('Agreement', text));
    return unitOfWork.run<Agreement, TerminateAgreementFailure>(caller, async ({ agreements, milestones, publish }) => {
      const found = await lockAgreement({ agreements }, id, expectedVersion);
      if (!found.ok) return found;
      const { value: before, timeZone } = found.value;
      if (!allows(agreementMachine, before.status, 'TERMINATED')) return err(agreementStatusConflict(before.status));
      const checked = checkReason(reason, 1_000);
      if (!checked.ok) return checked;
      const at = clock.now();
      const after: Agreement = { ...before, status: 'TERMINATED', version: before.version + 1 };
      await agreements.update(after, undefined, reason);
      await agreements.deleteExtension(id);
      await milestones.clearDueDates(id, localDate(at, timeZone));
      await publish(ended('TERMINATED', after, at, caller.causation));
      return ok(after);
    });
  };
}
