import { fileURLToPath } from 'node:url';
import { eventLogVariables, flag, httpVariables, jsonOf, parseEnvironment } from '@promtour/service-kit/environment';
import { defaultTimeouts } from '@promtour/service-kit/http/http-server';
import { parseNetworks } from '@promtour/service-kit/http/network';
import { z } from 'zod';

const subgraphUrl = z.url({ protocol: /^https?$/ });

export const environmentSchema = z.object({
  ...httpVariables,
  ...eventLogVariables,
  /** Event log with revocations and allowed origins. Unset: revoked tokens are accepted until they expire, and no page of another origin is answered. */
  EVENT_TRANSPORT: eventLogVariables.EVENT_TRANSPORT.unwrap().optional(),
  PORT: httpVariables.PORT.default(4000),
  /** Full GraphQL URLs of the subgraphs. */
  REGISTRY_URL: subgraphUrl.default('http://127.0.0.1:4001/graphql'),
  ROUTES_URL: subgraphUrl.default('http://127.0.0.1:4002/graphql'),
  BOOKINGS_URL: subgraphUrl.default('http://127.0.0.1:4003/graphql'),
  ANALYTICS_URL: subgraphUrl.default('http://127.0.0.1:4004/graphql'),
  /** Who signs clients' tokens (OpenID Connect Discovery 1.0): where clients find it, at this gateway under `/oidc`. */
  ISSUER: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4000/oidc'),
  /** Where this process reads the issuer's public keys. Unless set: `/oidc/jwks` of the registry. */
  ISSUER_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The gateway's own Ed25519 key (a private JWK, as JSON): subgraphs are given its public half. */
  GATEWAY_SIGNING_KEY: jsonOf(z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), d: z.string() })),
  /** How long a subgraph may take for its part of an answer, in milliseconds. */
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(10_000),
  /** The composed graph; a change of the file is taken up while running. */
  SUPERGRAPH_PATH: z
    .string()
    .min(1)
    .default(fileURLToPath(new URL('../supergraph.graphql', import.meta.url))),
  /**
   * Proxies in front, as addresses or networks (`10.0.0.0/8, 192.0.2.7`): their `X-Forwarded-For` says who a client is. Unset: nobody's;
   * the address of the connection counts.
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
  /** How long a request may take to arrive, body included, in milliseconds; its head has half of that. */
  REQUEST_TIMEOUT_MS: z.coerce.number().int().min(1_000).max(300_000).default(defaultTimeouts.requestMs),
  /** Connections that are kept open, of everybody together and of one address (an IPv6 /64). */
  MAX_CONNECTIONS: z.coerce.number().int().min(1).max(100_000).default(2_000),
  MAX_CONNECTIONS_PER_ADDRESS: z.coerce.number().int().min(1).max(100_000).default(256),
  /** All limits of rates (rates/rate-limits.ts) times so much: above 1 for load tests from one address. */
  RATE_LIMIT_FACTOR: z.coerce.number().min(0.01).max(10_000).default(1),
  /** Whether clients may ask for the schema. Unless set: everywhere but in production. */
  INTROSPECTION: flag.optional(),
  /** Whether a browser that opens /graphql is given GraphiQL. Unless set: everywhere but in production. */
  GRAPHIQL: flag.optional(),
  /** Public client by which GraphiQL signs people in; its redirect URI is `/graphiql/signed-in` at the issuer’s origin. Unset: no sign-in button. */
  GRAPHIQL_CLIENT_ID: z.uuid().optional(),
});

export type GatewayEnvironment = z.infer<typeof environmentSchema>;

/** @throws Error that names every wrong variable */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): GatewayEnvironment {
  return parseEnvironment(environmentSchema, env);
}

/**
 * `@apollo/gateway` sends figures about the process to its maker every hour unless this variable forbids it, and reads it
 * when a gateway is made. An open backbone of public bodies reports to nobody.
 */
export function forbidVendorTelemetry(env: NodeJS.ProcessEnv = process.env): void {
  env['APOLLO_TELEMETRY_DISABLED'] = 'true';
}
