import { apiClientCodeReplayed } from '@promtour/events/catalogue/api-client';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { newId } from '@promtour/kernel/id';
import { ok } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import type { IdentityUnitOfWork } from './ports.ts';

/** Publishes that an authorization code was replayed, so that verifiers reject the tokens issued for it. */
export function createReportCodeReplay(
  unitOfWork: IdentityUnitOfWork,
  clock: Clock,
): (clientId: string, codeId: string) => Promise<void> {
  return async (clientId, codeId) => {
    const at = clock.now();
    const caller = systemCaller('registry', { correlationId: newId(at) });
    await unitOfWork.run<undefined, never>(caller, async ({ publish }) => {
      const data = { clientId, codeId, replayedAt: at.toISOString() };
      await publish(makeEvent(apiClientCodeReplayed, { id: newId(at), at, subject: clientId, data }, caller.causation));
      return ok(undefined);
    });
  };
}
