import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate, NotAuthenticated } from '../identity/authenticate.ts';
import { setViewer } from '../identity/request-viewer.ts';
import type { Limits } from '../limits/limits.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { CurrentGraph } from '../supergraph/current-graph.ts';
import { createAdmission } from './admission.ts';
import { sendGraphiql, wantsGraphiql } from './graphiql.ts';
import { factsOf, withFactsOf } from './request-log.ts';
import { refuse } from './refusal.ts';

/** Seconds after which a token that could not be verified is worth another try. */
const retryAfter = '10';

export type GraphqlRouteOptions = {
  readonly authenticate: Authenticate;
  readonly graph: CurrentGraph;
  readonly limits: Limits;
  readonly metrics: GatewayMetrics;
  /** Whether browsers are shown GraphiQL. */
  readonly graphiql: boolean;
};

/** `GET` and `POST /graphql`. */
export function addGraphqlRoute(server: FastifyInstance, options: GraphqlRouteOptions): void {
  const admit = createAdmission(options.limits);

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (options.graphiql && wantsGraphiql(request)) return sendGraphiql(reply);
    const authenticated = await options.authenticate(request);
    if (!authenticated.ok) return refuseToken(request, reply, authenticated.error);
    const viewer = authenticated.value;
    setViewer(request, viewer);
    const facts = factsOf(request);
    if (viewer.clientId !== null) facts.clientId = viewer.clientId;
    const admitted = admit(request);
    if (!admitted.ok) {
      if ('limit' in admitted.error) options.metrics.limitsRefused.inc({ code: admitted.error.code });
      return refuse(request, reply, 400, admitted.error);
    }
    if (admitted.value !== undefined) {
      facts.operationType = admitted.value.type;
      if (admitted.value.name !== undefined) facts.operationName = admitted.value.name.slice(0, 100);
    }
    return options.graph.use((graph) => graph.answer(request, reply));
  }

  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: (request, reply) => withFactsOf(request, () => answer(request, reply)),
  });

  server.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'],
    url: '/graphql',
    handler: (request, reply) =>
      refuse(request, reply.header('allow', 'GET, POST'), 405, {
        code: 'METHOD_NOT_ALLOWED',
        message: { ru: 'Только GET и POST', en: 'GET and POST only' },
      }),
  });
}

function refuseToken(request: FastifyRequest, reply: FastifyReply, failure: NotAuthenticated): Promise<FastifyReply> {
  return failure.code === 'UNAUTHENTICATED'
    ? refuse(request, reply.header('www-authenticate', 'Bearer error="invalid_token"'), 401, failure)
    : refuse(request, reply.header('retry-after', retryAfter), 503, failure);
}
