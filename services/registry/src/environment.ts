import { flag, jsonOf, parseEnvironment, serviceVariables } from '@promtour/service-kit/environment';
import { z } from 'zod';

/** An OIDC issuer that authenticates people; the registry is registered there as a client. */
const upstreamIssuer = z.object({
  /** The label of the sign-in button. */
  name: z.object({ ru: z.string().min(1).max(100), en: z.string().min(1).max(100) }),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
});
export type UpstreamIssuer = z.infer<typeof upstreamIssuer>;

/** Every variable that this service reads. */
export const environmentSchema = z.object({
  ...serviceVariables,
  /** The issuer's public URL, path included: the `iss` claim of every token. */
  ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine((url) => URL.parse(url)?.pathname === '/oidc', 'ends with /oidc')
    .default('http://127.0.0.1:4000/oidc'),
  /**
   * Seals the signing keys in the database and signs cookies: 32 random bytes or more, base64url. If it is lost, new keys must be created;
   * with it and the database, anyone can sign tokens.
   */
  IDENTITY_SECRET: z.string().regex(/^[\w-]{43,}$/, '32 bytes or more as base64url'),
  /** The issuers that authenticate people: a JSON list. The registry's redirect URI there is `<ISSUER>/callback`. */
  OIDC_ISSUERS: jsonOf(z.array(upstreamIssuer).max(20)).default([]),
  /** Allows anyone to sign in with the printed demonstration accounts: for local use only. */
  DEMO_ACCOUNTS: flag.default(false),
});

export type RegistryEnvironment = z.infer<typeof environmentSchema>;

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): RegistryEnvironment {
  const environment = parseEnvironment(environmentSchema, env);
  const refused = environment.DEMO_ACCOUNTS && environment.NODE_ENV === 'production';
  if (refused) throw new Error('Invalid environment:\n  DEMO_ACCOUNTS: not allowed in production');
  return environment;
}
