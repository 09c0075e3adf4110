import type { Failure } from '@promtour/kernel/failure';
import type { Caller } from '../caller.ts';
import type { Language } from '../language.ts';

/** What resolvers know of the request. One per request; loaders batch and remember for that long only. */
export type RequestContext<Loaders = unknown> = {
  readonly correlationId: string;
  /** Language of people's messages, from Accept-Language. */
  readonly language: Language;
  /** Who asks, and by which request: every use case takes it. */
  readonly caller: Caller;
  /** Look-ups and lists, bounded by what the caller reaches. */
  readonly loaders: Loaders;
};

/** The fields that every `UserError` has, in the request's language. */
export function userError<F extends Failure>(
  failure: F,
  context: RequestContext,
): { code: F['code']; message: string } {
  return { code: failure.code, message: failure.message[context.language] };
}
