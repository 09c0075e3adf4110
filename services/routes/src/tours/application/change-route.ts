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
import type { Route } from '../domain/route.ts';
import type { RouteRepositories, RouteUnitOfWork } from './ports.ts';
import { authorizeChange } from './route-access.policy.ts';
import { eventsOfChange } from './route-events.ts';

export type ChangeFailure = NotFound | Forbidden | VersionConflict;

/** The route to change: which, and in which version the caller has read it. */
export type RouteToChange = { readonly id: string; readonly expectedVersion: number };

/** The change of a locked route. Returning the route itself changes nothing. */
export type Decide<F extends Failure> = (
  route: Route,
  repositories: RouteRepositories,
  at: Date,
) => Promise<Result<Route, F>>;

/**
 * Locks a route, checks access and version, and writes what `decide` returns with its events, as the next version.
 * @param authorize by default for those who keep the route
 */
export async function changeRoute<F extends Failure>(
  unitOfWork: RouteUnitOfWork,
  clock: Clock,
  { id: text, expectedVersion }: RouteToChange,
  caller: Caller,
  decide: Decide<F>,
  authorize: typeof authorizeChange = authorizeChange,
): Promise<Result<Route, F | ChangeFailure>> {
  const id = parseId<'Route'>(text);
  if (id === undefined) return err(notFound('Route', text));
  return unitOfWork.run<Route, F | ChangeFailure>(caller, async (context) => {
    const found = authorize(caller.viewer, await context.routes.findForUpdate(id), id);
    if (!found.ok) return found;
    const before = found.value;
    if (before.version !== expectedVersion) return err(versionConflict(before.version));
    const at = clock.now();
    const decided = await decide(before, context, at);
    if (!decided.ok) return decided;
    if (decided.value === before) return ok(before);
    const after = { ...decided.value, version: before.version + 1 };
    await context.routes.update(after);
    await context.publish(...eventsOfChange(before, after, at, caller));
    return ok(after);
  });
}
