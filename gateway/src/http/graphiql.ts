import { readFile } from 'node:fs/promises';
import { negotiateLanguage, type Language } from '@promtour/service-kit/language';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exampleHeaders, exampleQuery } from './graphiql-example.ts';

/** Everything comes from this server: the page can neither load from nor send to other origins. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // The editor writes its colors into style elements and attributes.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Signs people in from the page. */
export type GraphiqlSignIn = {
  readonly issuer: string;
  /** A public client with the redirect URI `/graphiql/signed-in` at the issuer's origin. */
  readonly clientId: string;
};

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Promtour: GraphiQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/app.css" />
    <link rel="stylesheet" href="/graphiql/page.css" />
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript.</noscript>
    <header id="session" hidden><span id="session-status" role="status"></span><button id="session-button" type="button"></button></header>
    <div id="root"></div>
    <script src="/graphiql/setup.js"></script>
    <script src="/graphiql/app.js"></script>
    <script src="/graphiql/sign-in.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

const pageStyle = `#body { display: flex; flex-direction: column; height: 100vh; overflow: hidden; }
#root { flex: 1; min-height: 0; }
#session { display: flex; gap: 1rem; align-items: center; justify-content: flex-end; padding: .375rem 1rem;
  font: .875rem/1.5 system-ui, sans-serif; color: #1b2430; background: #eef1f5; }
#session[hidden] { display: none; }
#session-button { padding: .25rem 1rem; font: inherit; color: #fff; background: #1f5fa8; border: 0; border-radius: .375rem; cursor: pointer; }
`;

/** The redirect target of the sign-in: passes the issuer's response to the page and closes. */
const signedInPages: Readonly<Record<Language, string>> = {
  ru: signedInPage('ru', 'Вход завершён', 'Вернитесь к редактору. Это окно можно закрыть.'),
  en: signedInPage('en', 'Sign-in complete', 'Go back to the editor. You can close this window.'),
};

function signedInPage(language: Language, title: string, text: string): string {
  return `<!doctype html>
<html lang="${language}">
  <meta charset="utf-8" />
  <title>${title}</title>
  <h1>${title}</h1>
  <p>${text}</p>
  <script src="/graphiql/signed-in.js"></script>
</html>
`;
}

const signedIn = `new BroadcastChannel('promtour-sign-in').postMessage(location.search);
close();
`;

const setup = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => '/graphiql/' + label + '.worker.js',
};
`;

function start(signIn: GraphiqlSignIn | undefined): string {
  const options = JSON.stringify({
    endpoint: '/graphql',
    title: 'Promtour',
    defaultQuery: exampleQuery,
    headers: exampleHeaders,
    // A pasted token is not stored.
    shouldPersistHeaders: false,
  });
  const session = signIn === undefined ? '' : `addSignIn(${JSON.stringify(signIn)});\n`;
  return `${session}YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${options});
`;
}

/** Whether the request is a browser navigation, not a client of the graph. */
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

/** The assets of the page at `/graphiql/…`; `/` redirects to the page. */
export function addGraphiqlRoutes(server: FastifyInstance, signIn: GraphiqlSignIn | undefined): void {
  server.get('/', (_request, reply) => reply.redirect('/graphql'));

  server.get('/graphiql/signed-in', (request, reply) =>
    reply
      .headers(pageHeaders)
      .type('text/html; charset=utf-8')
      .send(signedInPages[negotiateLanguage(request.headers['accept-language'])]),
  );

  // Nine megabytes of text, read when the page is first opened.
  let bundle: Promise<ReadonlyMap<string, string>> | undefined;
  server.get<{ Params: { part: string } }>('/graphiql/:part', async (request, reply) => {
    bundle ??= loadBundle(signIn);
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

async function loadBundle(signIn: GraphiqlSignIn | undefined): Promise<ReadonlyMap<string, string>> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql');
  return new Map(
    Object.entries({
      'app.js': graphiql.js,
      'app.css': graphiql.css,
      'editorWorkerService.worker.js': graphiql.editorWorkerService,
      'json.worker.js': graphiql.jsonWorker,
      'graphql.worker.js': graphiql.graphqlWorker,
      'setup.js': setup,
      'sign-in.js': await readFile(new URL('graphiql-sign-in.js', import.meta.url), 'utf8'),
      'signed-in.js': signedIn,
      'page.css': pageStyle,
      'start.js': start(signIn),
    }),
  );
}
