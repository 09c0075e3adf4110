import type { Clock } from '@promtour/kernel/clock';
import {
  notFound,
  versionConflict,
  type Failure,
  type Forbidden,
  type NotFound,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { OrganizationReplica } from '../../hosts/hosts.domain.ts';
import type { Excursion } from '../domain/excursion.ts';
import { eventsOfChange } from './excursion-events.ts';
import type { ExcursionRepositories, ExcursionUnitOfWork } from './ports.ts';

/** The excursion to change, as the client read it. */
export type ExpectedExcursion = { readonly id: string; readonly expectedVersion: number };

export type ChangeFailure = NotFound | Forbidden | VersionConflict;

type Around = ExcursionRepositories & { readonly organization: OrganizationReplica | undefined; readonly now: Date };

/** Changes an excursion by a decision of the domain, and publishes what other services need of it. A decision without effect writes nothing. */
export async function changeExcursion<F extends Failure>(
  unitOfWork: ExcursionUnitOfWork,
  clock: Clock,
  { id: text, expectedVersion }: ExpectedExcursion,
  caller: Caller,
  decide: (before: Excursion, around: Around) => Promise<Result<Excursion, F>> | Result<Excursion, F>,
): Promise<Result<Excursion, F | ChangeFailure>> {
  const id = parseId<'Excursion'>(text);
  if (id === undefined) return err(notFound('Excursion', text));
  return unitOfWork.run<Excursion, F | ChangeFailure>(caller, async ({ publish, ...repositories }) => {
    const { excursions, organizations } = repositories;
    const found = await excursions.findForUpdate(id);
    if (!found.ok) return found;
    const before = found.value;
    if (before.version !== expectedVersion) return err(versionConflict(before.version));
    const organization = await organizations.find(before.organizationId);
    const now = clock.now();
    const decision = await decide(before, { ...repositories, organization, now });
    if (!decision.ok || decision.value === before) return decision;
    const after = decision.value;
    await excursions.update(before, after, now);
    await publish(...eventsOfChange(before, after, organization?.okved ?? [], now, caller));
    return ok(after);
  });
}
