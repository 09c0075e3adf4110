import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { beginSignIn } from './tokens.ts';

const path = '/signed-in';

/** The default port of the redirect URI; the agency's own clients use the ports that they are registered with. */
const browserPort = 8477;

/** The time that a person has to sign in. */
const patienceMs = 5 * 60_000;

/**
 * A person's access token, after they sign in with their own browser, at an issuer they choose there. The client's redirect URI is
 * `http://127.0.0.1:<port>/signed-in`.
 * @throws Error if the port is taken
 * @param show shows the person which address to open
 */
export async function signInByBrowser(options: {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope?: string;
  readonly port?: number;
  readonly show: (url: string) => void;
}): Promise<string> {
  const { show, port = browserPort, ...asked } = options;
  const answer = Promise.withResolvers<URL>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname !== path) {
      sendPage(response, 404, 'Not found');
      return;
    }
    const language = /^\s*ru\b/i.test(request.headers['accept-language'] ?? '') ? 'ru' : 'en';
    sendPage(response, 200, returnedTexts[language]);
    answer.resolve(url);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const late = setTimeout(() => {
    answer.reject(new Error('no sign-in within five minutes'));
  }, patienceMs);
  try {
    const request = beginSignIn({ ...asked, redirectUri: `http://127.0.0.1:${port}${path}` });
    show(request.url);
    return await request.finish(await answer.promise);
  } finally {
    clearTimeout(late);
    server.close();
  }
}

const returnedTexts = {
  ru: 'Вход завершён. Токен — в терминале; это окно можно закрыть.',
  en: 'Sign-in complete. The token is in the terminal; you can close this window.',
};

/** Closes the connection: no further request is expected. */
function sendPage(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${text}\n`);
}
