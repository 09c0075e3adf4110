import type { FailureMessage } from '@promtour/kernel/failure';
import { ClientError } from './client-error.ts';

/** `UNAUTHENTICATED`: an anonymous request for something that is not public. `FORBIDDEN`: the token does not allow it. */
export type AccessDeniedCode = 'UNAUTHENTICATED' | 'FORBIDDEN';

const wording: Readonly<Record<AccessDeniedCode, FailureMessage>> = {
  UNAUTHENTICATED: {
    ru: 'Нужен токен: войдите или передайте токен клиента',
    en: 'A token is required: sign in, or send a client’s token',
  },
  FORBIDDEN: { ru: 'Токен не даёт на это права', en: 'The token does not allow this' },
};

/** Further details for the client: the denied field as `Type.field`, and the scopes that allow it (outer OR, inner AND). */
export type DeniedField = { readonly field?: string; readonly requiredScopes?: readonly (readonly string[])[] };

export function accessDenied(code: AccessDeniedCode, message = wording[code], facts: DeniedField = {}): ClientError {
  return new ClientError(code, message, facts);
}
