import type { Forbidden, InputIssueCode, InvalidInput, NotFound, VersionConflict } from '@promtour/kernel/failure';
import type { Language } from '../language.ts';
import type { IdempotencyFailure } from '../unit-of-work.ts';
import { accessDenied } from './access-denied.ts';
import { userError, type RequestContext } from './context.ts';

/** Failures that common.graphql has a type for. */
export type SharedFailure = InvalidInput | NotFound | IdempotencyFailure | Forbidden | VersionConflict;

type UserError = { readonly code: string; readonly message: string };

type Issue = { readonly path: readonly string[]; readonly code: InputIssueCode; readonly message: string };

/** The issues of an input in one language. */
export function issuesOf({ issues }: InvalidInput, language: Language): readonly Issue[] {
  return issues.map(({ path, code, message }) => ({ path, code, message: message[language] }));
}

/** The member of a result union for each code. */
export type SharedMembers = {
  'INPUT.INVALID': UserError & { readonly __typename: 'InvalidInput'; readonly issues: readonly Issue[] };
  NOT_FOUND: UserError & { readonly __typename: 'NotFound'; readonly kind: string; readonly id: string };
  VERSION_CONFLICT: UserError & { readonly __typename: 'VersionConflict'; readonly currentVersion: number };
  'IDEMPOTENCY.KEY_REUSED': UserError & { readonly __typename: 'IdempotencyConflict' };
  'IDEMPOTENCY.IN_FLIGHT': UserError & { readonly __typename: 'IdempotencyConflict' };
  /** Denials are GraphQL errors, whichever layer detects them. */
  FORBIDDEN: never;
};

/**
 * The result union's member for a failure that all services share. A resolver maps its own failures first and passes on the rest: a failure
 * without a type here does not compile.
 * @throws ClientError `FORBIDDEN` for a record that the caller may not change
 */
export function sharedFailure<Failure extends SharedFailure>(
  failure: Failure,
  context: RequestContext,
): SharedMembers[Failure['code']];
export function sharedFailure(failure: SharedFailure, context: RequestContext): SharedMembers[SharedFailure['code']] {
  const shown = userError(failure, context);
  switch (failure.code) {
    case 'INPUT.INVALID':
      return { __typename: 'InvalidInput', ...shown, issues: issuesOf(failure, context.language) };
    case 'NOT_FOUND':
      return { __typename: 'NotFound', ...shown, kind: failure.kind, id: failure.id };
    case 'VERSION_CONFLICT':
      return { __typename: 'VersionConflict', ...shown, currentVersion: failure.currentVersion };
    case 'IDEMPOTENCY.KEY_REUSED':
    case 'IDEMPOTENCY.IN_FLIGHT':
      return { __typename: 'IdempotencyConflict', ...shown };
    case 'FORBIDDEN':
      throw accessDenied(failure.code, failure.message);
  }
}
