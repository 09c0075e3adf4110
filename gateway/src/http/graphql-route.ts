import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate, NotAuthenticated } from '../identity/authenticate.ts';
import { senderOf, type Sender } from '../identity/request-viewer.ts';
import type { Limits } from '../limits/limits.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { limitOf, unitsOfRequest } from '../rates/charge.ts';
import type { Rates } from '../rates/rates.ts';
import type { CurrentGraph } from '../supergraph/current-graph.ts';
import { createAdmission } from './admission.ts';
import { readJsonBodies } from './body-parsers.ts';
import type { BodyBudget } from './body.ts';
import { clientKeyOf } from './client-key.ts';
import { addCors, refusalOfOrigin, type CorsOptions } from './cors.ts';
import { sendGraphiql, wantsGraphiql } from './graphiql.ts';
import { factsOf, withFactsOf } from './request-log.ts';
import { rateLimited, refuse } from './refusal.ts';

/** Seconds until a retry after a token could not be verified. */
const retryAfter = '10';

export type GraphqlRouteOptions = {
  readonly authenticate: Authenticate;
  readonly graph: CurrentGraph;
  readonly limits: Limits;
  readonly rates: Rates;
  /** Separate budgets for bodies of anonymous senders and of clients, so that the former cannot exhaust the latter. */
  readonly bodies: { readonly anonymous: BodyBudget; readonly clients: BodyBudget };
  readonly metrics: GatewayMetrics;
  readonly cors: CorsOptions;
  /** Whether browsers get GraphiQL. */
  readonly graphiql: boolean;
};

/** Maximum body size without a token, in bytes: a document with the maximum number of tokens has about 20 kB. */
export const anonymousBodyBytes = 64 * 1024;

/** `GET` and `POST /graphql`. Authentication and rate limits are settled before the body is read. */
export function addGraphqlRoute(server: FastifyInstance, options: GraphqlRouteOptions): void {
  const { rates, limits, bodies, metrics } = options;
  const admit = createAdmission(limits);
  server.decorateRequest('sender');

  async function letIn(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (isForGraphiql(request)) return;
    const authenticated = await options.authenticate(request);
    if (!authenticated.ok) {
      await refuseToken(request, reply, authenticated.error);
      return;
    }
    const viewer = authenticated.value;
    const sender = { viewer, clientKey: clientKeyOf(viewer, request.ip) };
    request.sender = sender;
    if (viewer.clientId !== null) factsOf(request).clientId = viewer.clientId;
    const refusal = refusalOfOrigin(request, viewer, options.cors);
    if (refusal !== undefined) {
      await refuse(request, reply, 403, refusal);
      return;
    }
    await charge(request, reply, sender);
  }

  async function charge(request: FastifyRequest, reply: FastifyReply, { viewer, clientKey }: Sender): Promise<void> {
    const decision = await rates.take(viewer, clientKey, unitsOfRequest);
    if (decision.allowed) return;
    metrics.rateLimited.inc({ limit: limitOf(viewer) });
    await refuse(request, reply.header('retry-after', String(decision.retryAfterSeconds)), 429, rateLimited);
  }

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (isForGraphiql(request)) return sendGraphiql(reply);
    const facts = factsOf(request);
    const admitted = admit(request);
    if (!admitted.ok) {
      if ('limit' in admitted.error) metrics.limitsRefused.inc({ code: admitted.error.code });
      return refuse(request, reply, 400, admitted.error);
    }
    if (admitted.value !== undefined) {
      facts.operationType = admitted.value.type;
      facts.fields = admitted.value.fields;
      if (admitted.value.name !== undefined) facts.operationName = admitted.value.name.slice(0, 100);
    }
    void reply.header('cache-control', 'no-store');
    return options.graph.use((graph) => graph.answer(request, reply));
  }

  function isForGraphiql(request: FastifyRequest): boolean {
    return options.graphiql && wantsGraphiql(request);
  }

  void server.register(
    (paths, _options, done) => {
      addCors(paths, options.cors);
      void paths.register((scope, _, ready) => {
        readJsonBodies(scope, (request) => {
          const { viewer, clientKey: key } = senderOf(request);
          return viewer.kind === 'ANONYMOUS'
            ? { limit: anonymousBodyBytes, budget: bodies.anonymous, key }
            : { limit: limits.bodyBytes, budget: bodies.clients, key };
        });
        scope.route({
          method: ['GET', 'POST'],
          url: '',
          exposeHeadRoute: false,
          onRequest: (request, reply) => withFactsOf(request, () => letIn(request, reply)),
          handler: (request, reply) => withFactsOf(request, () => answer(request, reply)),
        });
        ready();
      });
      paths.route({
        method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'],
        url: '',
        handler: (request, reply) =>
          refuse(request, reply.header('allow', 'GET, POST'), 405, {
            code: 'METHOD_NOT_ALLOWED',
            message: { ru: 'Только GET и POST', en: 'GET and POST only' },
          }),
      });
      done();
    },
    { prefix: '/graphql' },
  );
}

function refuseToken(request: FastifyRequest, reply: FastifyReply, failure: NotAuthenticated): Promise<FastifyReply> {
  return failure.code === 'UNAUTHENTICATED'
    ? refuse(request, reply.header('www-authenticate', 'Bearer error="invalid_token"'), 401, failure)
    : refuse(request, reply.header('retry-after', retryAfter), 503, failure);
}
