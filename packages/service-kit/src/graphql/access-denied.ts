import { ClientError } from './client-error.ts';

/** `UNAUTHENTICATED`: nobody in particular asks for what is not public. `FORBIDDEN`: somebody asks who may not. */
export type AccessDeniedCode = 'UNAUTHENTICATED' | 'FORBIDDEN';

const wording: Readonly<Record<AccessDeniedCode, string>> = {
  UNAUTHENTICATED: 'This needs a token: sign in, or send a client’s token',
  FORBIDDEN: 'This token does not allow that',
};

/** @param facts what the client may know besides: `field`, as `Type.field` */
export function accessDenied(
  code: AccessDeniedCode,
  message = wording[code],
  facts: { readonly field?: string } = {},
): ClientError {
  return new ClientError(code, message, facts);
}
