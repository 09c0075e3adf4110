import type { RateClass } from '@promtour/access/roles';

/** A token bucket: its capacity in units, and the units added per second. A request costs one unit or more (`charge.ts`). */
export type Rate = { readonly perSecond: number; readonly burst: number };

/** A number of events within a number of seconds. */
export type Window = { readonly times: number; readonly seconds: number };

export type RateLimits = {
  /** By the class of an API client, across all gateways; a person has STANDARD. */
  readonly classes: Readonly<Record<RateClass, Rate>>;
  /** Units of one address for requests without a token. This and the following limits apply per gateway. */
  readonly anonymous: Window;
  /** Requests of one address to the issuer. */
  readonly issuer: Window;
  /** Sign-ins started by one address (`/oidc/auth`): the issuer stores each of them. */
  readonly signIns: Window;
  /** Wrong secrets from one address. */
  readonly wrongSecretsOfAddress: Window;
  /** Wrong secrets for one client, from any address. */
  readonly wrongSecretsOfClient: Window;
};

/** The only definition of these limits; README.md and docs/errors.md refer to them. */
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

/** Scales all limits: for load tests from one address, or a larger installation. */
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
