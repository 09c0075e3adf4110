import type { Failure } from '@promtour/kernel/failure';
import type { Caller } from '../caller.ts';
import type { Language } from '../language.ts';

/** The context of a request's resolvers. Loaders batch and cache for one request only. */
export type RequestContext<Loaders = unknown> = {
  readonly correlationId: string;
  /** Language of messages for people, from Accept-Language. */
  readonly language: Language;
  /** The viewer and the request: an argument of every use case. */
  readonly caller: Caller;
  /** Look-ups and lists, bounded by the caller's access scope. */
  readonly loaders: Loaders;
};

/** The fields that every `UserError` has, in the request's language. */
export function userError<F extends Failure>(
  failure: F,
  context: RequestContext,
): { code: F['code']; message: string } {
  return { code: failure.code, message: failure.message[context.language] };
}
