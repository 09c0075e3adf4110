import * as client from 'openid-client';
import type { UpstreamIssuer } from '../../environment.ts';
import type { OidcRecordStore } from '../persistence/oidc-record.store.ts';

/** The person's subject at the issuer, or the reason for the failure. */
export type UpstreamAnswer =
  | { readonly issuer: string; readonly subject: string }
  | { readonly problem: 'EXPIRED' | 'ISSUER_REFUSED' | 'ISSUER_AWAY' };

export type Upstream = {
  readonly issuers: readonly UpstreamIssuer[];
  /** The URL to redirect the browser to; undefined if the issuer is unavailable. */
  readonly begin: (interaction: string, issuer: UpstreamIssuer) => Promise<string | undefined>;
  /** Verifies the issuer's response. Each response is accepted once. */
  readonly finish: (interaction: string, query: string) => Promise<UpstreamAnswer>;
  /** The interaction of a response, from its `state`. */
  readonly interactionOf: (state: string | undefined) => string | undefined;
};

const model = 'UpstreamSignIn';
const secondsToSignIn = 900;

/** The logged part of a failure; the error itself may contain a person's claims. */
export type UpstreamFailure = { readonly issuer: string; readonly code: string; readonly reason: string };

function failureOf({ issuer }: UpstreamIssuer, error: unknown): UpstreamFailure {
  if (!(error instanceof Error)) return { issuer, code: 'UNKNOWN', reason: '' };
  const { code } = error as { readonly code?: unknown };
  return { issuer, code: typeof code === 'string' ? code : error.name, reason: error.message };
}

type UnderWay = { issuer: string; state: string; nonce: string; verifier: string };

/** Signs people in at the configured issuers: authorization code with PKCE, `state` and `nonce`. */
export function createUpstream(
  issuer: string,
  issuers: readonly UpstreamIssuer[],
  records: OidcRecordStore,
  onFailure: (failure: UpstreamFailure) => void,
): Upstream {
  const redirectUri = `${issuer}/callback`;
  const known = new Map<string, client.Configuration>();

  async function configurationOf(upstream: UpstreamIssuer): Promise<client.Configuration> {
    const found = known.get(upstream.issuer);
    if (found !== undefined) return found;
    const url = new URL(upstream.issuer);
    const auth = upstream.clientSecret === undefined ? client.None() : client.ClientSecretPost(upstream.clientSecret);
    const configuration = await client.discovery(url, upstream.clientId, undefined, auth, {
      timeout: 10,
      // oxlint-disable-next-line typescript/no-deprecated -- marked so to be noticed: codes travel in clear, on one machine only
      execute: isLoopback(url) ? [client.allowInsecureRequests] : [],
    });
    known.set(upstream.issuer, configuration);
    return configuration;
  }

  return {
    issuers,
    interactionOf: (state) => /^([\w-]{10,64})\./.exec(state ?? '')?.[1],

    async begin(interaction, upstream) {
      try {
        const configuration = await configurationOf(upstream);
        const verifier = client.randomPKCECodeVerifier();
        const underWay: UnderWay = {
          issuer: upstream.issuer,
          state: `${interaction}.${client.randomState()}`,
          nonce: client.randomNonce(),
          verifier,
        };
        await records.upsert(model, interaction, underWay, secondsToSignIn);
        return client.buildAuthorizationUrl(configuration, {
          redirect_uri: redirectUri,
          scope: 'openid',
          state: underWay.state,
          nonce: underWay.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        }).href;
      } catch (error) {
        onFailure(failureOf(upstream, error));
        return undefined;
      }
    },

    async finish(interaction, query) {
      const underWay = (await records.take(model, interaction)) as UnderWay | undefined;
      const upstream = issuers.find((one) => one.issuer === underWay?.issuer);
      if (underWay === undefined || upstream === undefined) return { problem: 'EXPIRED' };
      try {
        const configuration = await configurationOf(upstream);
        const tokens = await client.authorizationCodeGrant(configuration, new URL(`${redirectUri}?${query}`), {
          expectedState: underWay.state,
          expectedNonce: underWay.nonce,
          pkceCodeVerifier: underWay.verifier,
          idTokenExpected: true,
        });
        const subject = tokens.claims()?.sub;
        return subject === undefined ? { problem: 'ISSUER_REFUSED' } : { issuer: upstream.issuer, subject };
      } catch (error) {
        onFailure(failureOf(upstream, error));
        return { problem: isAway(error) ? 'ISSUER_AWAY' : 'ISSUER_REFUSED' };
      }
    },
  };
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost' || hostname === '[::1]');
}

/** Whether the issuer did not respond, as opposed to a response that refuses. */
function isAway(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof client.ClientError && error.code === 'OAUTH_TIMEOUT');
}
