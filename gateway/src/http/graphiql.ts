import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exampleHeaders, exampleQuery } from './graphiql-example.ts';

/** Everything comes from this server: the page can load nothing from, and send nothing to, any other. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // The editor writes its colours into style elements and attributes.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Promtour: GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/app.css" />
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript.</noscript>
    <div id="root"></div>
    <script src="/graphiql/setup.js"></script>
    <script src="/graphiql/app.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

const setup = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => '/graphiql/' + label + '.worker.js',
};
`;

const start = `YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify({
  endpoint: '/graphql',
  title: 'Promtour',
  defaultQuery: exampleQuery,
  headers: exampleHeaders,
  // A token that was pasted is gone with the page.
  shouldPersistHeaders: false,
})});
`;

/** Whether the request is a browser that was sent here by its user, not a client of the graph. */
export function wantsGraphiql(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}

export async function sendGraphiql(reply: FastifyReply): Promise<FastifyReply> {
  return reply.headers(pageHeaders).type('text/html; charset=utf-8').send(page);
}

const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The page's parts at `/graphiql/…`, and `/` for whoever types the bare address. */
export function addGraphiqlRoutes(server: FastifyInstance): void {
  server.get('/', (_request, reply) => reply.redirect('/graphql'));

  // Nine megabytes of text: read when somebody first opens the page.
  let bundle: Promise<ReadonlyMap<string, string>> | undefined;
  server.get<{ Params: { part: string } }>('/graphiql/:part', async (request, reply) => {
    bundle ??= loadBundle();
    const text = (await bundle).get(request.params.part);
    if (text === undefined) {
      reply.callNotFound();
      return reply;
    }
    return reply
      .headers({ 'cache-control': 'private, max-age=3600', 'x-content-type-options': 'nosniff' })
      .type(request.params.part.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8')
      .send(text);
  });
}

async function loadBundle(): Promise<ReadonlyMap<string, string>> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql');
  return new Map(
    Object.entries({
      'app.js': graphiql.js,
      'app.css': graphiql.css,
      'editorWorkerService.worker.js': graphiql.editorWorkerService,
      'json.worker.js': graphiql.jsonWorker,
      'graphql.worker.js': graphiql.graphqlWorker,
      'setup.js': setup,
      'start.js': start,
    }),
  );
}
