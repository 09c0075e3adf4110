import { fileURLToPath } from 'node:url';
import { eventLogVariables, flag, httpVariables, jsonOf, parseEnvironment } from '@promtour/service-kit/environment';
import { defaultTimeouts } from '@promtour/service-kit/http/http-server';
import { parseNetworks } from '@promtour/service-kit/http/network';
import { z } from 'zod';

const subgraphUrl = z.url({ protocol: /^https?$/ });

export const environmentSchema = z.object({
  ...httpVariables,
  ...eventLogVariables,
  /**
   * Event log with revocations and allowed origins. Unset: revoked tokens are accepted until they expire, and pages of other origins are
   * refused.
   */
  EVENT_TRANSPORT: eventLogVariables.EVENT_TRANSPORT.unwrap().optional(),
  PORT: httpVariables.PORT.default(4000),
  /** Full GraphQL URLs of the subgraphs. */
  REGISTRY_URL: subgraphUrl.default('http://127.0.0.1:4001/graphql'),
  ROUTES_URL: subgraphUrl.default('http://127.0.0.1:4002/graphql'),
  BOOKINGS_URL: subgraphUrl.default('http://127.0.0.1:4003/graphql'),
  ANALYTICS_URL: subgraphUrl.default('http://127.0.0.1:4004/graphql'),
  /** The issuer of clients' tokens (OpenID Connect Discovery 1.0), at its public address: this gateway under `/oidc`. */
  ISSUER: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4000/oidc'),
  /** URL of the issuer's public keys. Default: `/oidc/jwks` of the registry. */
  ISSUER_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The gateway's own Ed25519 key (a private JWK, as JSON). Subgraphs have its public half. */
  GATEWAY_SIGNING_KEY: jsonOf(z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), d: z.string() })),
  /** Timeout of one subgraph call, in milliseconds. */
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(10_000),
  /** The composed graph; a changed file is loaded while running. */
  SUPERGRAPH_PATH: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../supergraph.graphql', import.meta.url))),
  /**
   * Proxies in front, as addresses or networks (`10.0.0.0/8, 192.0.2.7`), whose `X-Forwarded-For` is trusted. Unset: none; the address of
   * the connection counts.
   */
  TRUSTED_PROXIES: z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined || text.trim() === '') return undefined;
      const networks = parseNetworks(text);
      if (networks !== undefined) return networks;
      context.addIssue({ code: 'custom', message: 'addresses and networks, separated by commas' });
      return z.NEVER;
    }),
  /** Timeout for the arrival of a request with its body, in milliseconds; half of it for the headers. */
  REQUEST_TIMEOUT_MS: z.coerce.number().int().min(1_000).max(300_000).default(defaultTimeouts.requestMs),
  /** Maximum number of open connections, in total and per address (an IPv6 /64). */
  MAX_CONNECTIONS: z.coerce.number().int().min(1).max(100_000).default(2_000),
  MAX_CONNECTIONS_PER_ADDRESS: z.coerce.number().int().min(1).max(100_000).default(256),
  /** Factor for all rate limits (rates/rate-limits.ts): above 1 for load tests from one address. */
  RATE_LIMIT_FACTOR: z.coerce.number().min(0.01).max(10_000).default(1),
  /** Whether introspection is allowed. Default: except in production. */
  INTROSPECTION: flag.optional(),
  /** Whether browsers get GraphiQL at /graphql. Default: except in production. */
  GRAPHIQL: flag.optional(),
  /**
   * Public client with which GraphiQL signs people in; its redirect URI is `/graphiql/signed-in` at the issuer’s origin. Unset: no sign-in
   * button.
   */
  GRAPHIQL_CLIENT_ID: z.uuid().optional(),
});

export type GatewayEnvironment = z.infer<typeof environmentSchema>;

/** @throws Error that lists every invalid variable */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): GatewayEnvironment {
  return parseEnvironment(environmentSchema, env);
}

/** Disables the hourly usage report of `@apollo/gateway` to its vendor, which reads this variable when a gateway is created. */
export function forbidVendorTelemetry(env: NodeJS.ProcessEnv = process.env): void {
  env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
