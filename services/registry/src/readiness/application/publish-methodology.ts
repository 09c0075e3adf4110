import { reachesEverything } from '@promtour/access/viewer';
import { methodologyPublished } from '@promtour/events/catalogue/assessment';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { checkMethodology, type Methodology, type MethodologyDraft } from '../domain/methodology.ts';
import type { ReadinessRepositories, ReadinessUnitOfWork } from './ports.ts';

export type PublishMethodology = (
  draft: MethodologyDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Methodology>, InvalidInput | Forbidden | IdempotencyFailure>>;

/** Publishes the next version of the methodology. Assessments by earlier versions are unaffected. */
export function createPublishMethodology(unitOfWork: ReadinessUnitOfWork, clock: Clock): PublishMethodology {
  return async (draft, request, caller) => {
    const checked = checkMethodology(draft);
    if (!checked.ok) return checked;
    if (!reachesEverything(caller.viewer)) return err(forbidden());
    return runReplayable<ReadinessRepositories, Methodology, { readonly version: number }, never>(
      unitOfWork,
      caller,
      { ...request, operation: 'publishMethodology', input: draft },
      {
        work: async ({ methodologies, publish }) => {
          const at = clock.now();
          const { version } = await methodologies.currentForUpdate();
          const next: Methodology = { ...checked.value, version: version + 1, publishedAt: at };
          await methodologies.add(next);
          const data = { methodologyVersion: next.version, criteria: next.criteria.length };
          const event = { id: newId(at), at, subject: String(next.version), data };
          await publish(makeEvent(methodologyPublished, event, caller.causation));
          return ok(next);
        },
        refer: ({ version }) => ({ version }),
        read: ({ version }, { methodologies }) => methodologies.find(version),
      },
    );
  };
}
