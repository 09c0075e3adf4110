import type { RateClass } from '@promtour/access/roles';

/** A token bucket: how many units it holds, and how many it gains each second. A request costs one unit or more (`charge.ts`). */
export type Rate = { readonly perSecond: number; readonly burst: number };

/** So many times within so many seconds. */
export type Window = { readonly times: number; readonly seconds: number };

export type RateLimits = {
  /** Of a program by the class of its credential, in all gateways together; a person has STANDARD. */
  readonly classes: Readonly<Record<RateClass, Rate>>;
  /** Units of one address's requests without a token. This and what follows: in each gateway. */
  readonly anonymous: Window;
  /** Requests of one address to the issuer. */
  readonly issuer: Window;
  /** Sign-ins that one address may begin (`/oidc/auth`): the issuer writes each down. */
  readonly signIns: Window;
  /** Wrong secrets from one address. */
  readonly wrongSecretsOfAddress: Window;
  /** Wrong secrets for one client, from wherever. */
  readonly wrongSecretsOfClient: Window;
};

/** The only place of these figures; README.md and docs/errors.md show them. */
export const defaultRateLimits: RateLimits = {
  classes: {
    BASIC: { perSecond: 10, burst: 100 },
    STANDARD: { perSecond: 50, burst: 500 },
    HIGH: { perSecond: 200, burst: 2_000 },
  },
  anonymous: { times: 200, seconds: 10 },
  issuer: { times: 100, seconds: 10 },
  signIns: { times: 30, seconds: 60 },
  wrongSecretsOfAddress: { times: 20, seconds: 60 },
  wrongSecretsOfClient: { times: 20, seconds: 60 },
};

/** All limits times so much: for load tests from one address, or an installation with more room. */
export function scaled(limits: RateLimits, factor: number): RateLimits {
  const rate = ({ perSecond, burst }: Rate): Rate => ({ perSecond: perSecond * factor, burst: burst * factor });
  const window = ({ times, seconds }: Window): Window => ({ times: Math.ceil(times * factor), seconds });
  const { BASIC, STANDARD, HIGH } = limits.classes;
  return {
    classes: { BASIC: rate(BASIC), STANDARD: rate(STANDARD), HIGH: rate(HIGH) },
    anonymous: window(limits.anonymous),
    issuer: window(limits.issuer),
    signIns: window(limits.signIns),
    wrongSecretsOfAddress: window(limits.wrongSecretsOfAddress),
    wrongSecretsOfClient: window(limits.wrongSecretsOfClient),
  };
}
