import type { VersionConflict } from '@promtour/kernel/failure';
import { userError, type RequestContext } from '@promtour/service-kit/graphql/context';

/** The result union's member for a record that was changed concurrently. */
export function versionConflictOf(failure: VersionConflict, context: RequestContext) {
  return {
    __typename: 'VersionConflict',
    ...userError(failure, context),
    currentVersion: failure.currentVersion,
  } as const;
}
