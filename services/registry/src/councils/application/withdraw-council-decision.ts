import { councilDecisionWithdrawn } from '@promtour/events/catalogue/council';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkReason } from '@promtour/kernel/text-rules';
import type { Caller } from '@promtour/service-kit/caller';
import type { CouncilDecision } from '../domain/decision.ts';
import type { CouncilUnitOfWork } from './ports.ts';

export type WithdrawCouncilDecision = (
  id: string,
  reason: string,
  caller: Caller,
) => Promise<Result<CouncilDecision, InvalidInput | NotFound | Forbidden>>;

/** Withdraws a decision, so that it cannot be used any more. Records that refer to it do not change. */
export function createWithdrawCouncilDecision(unitOfWork: CouncilUnitOfWork, clock: Clock): WithdrawCouncilDecision {
  return async (text, reason, caller) => {
    const id = parseId<'CouncilDecision'>(text);
    if (id === undefined) return err(notFound('CouncilDecision', text));
    const checked = checkReason(reason, 2_000);
    if (!checked.ok) return checked;
    return unitOfWork.run<CouncilDecision, NotFound | Forbidden>(caller, async ({ decisions, publish }) => {
      const found = await decisions.findForUpdate(id);
      if (!found.ok || found.value.withdrawnAt !== null) return found;
      const at = clock.now();
      const withdrawn = { ...found.value, withdrawnAt: at, withdrawnReason: reason };
      await decisions.withdraw(withdrawn);
      const { councilId, regionCode } = withdrawn;
      const data = { councilId, regionCode, decisionId: id };
      await publish(
        makeEvent(councilDecisionWithdrawn, { id: newId(at), at, subject: councilId, data }, caller.causation),
      );
      return ok(withdrawn);
    });
  };
}
