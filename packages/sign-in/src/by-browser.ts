import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beginSignIn } from './tokens.ts';

/** Where a program on the person's own machine is come back to (RFC 8252, 7.3): whatever port is free. */
const path = '/signed-in';

/** As long as a person needs to sign in. */
const patienceMs = 5 * 60_000;

/**
 * A person's access token, signed in by their own browser at whatever issuer they choose there. The client's redirect URI is
 * `http://127.0.0.1/signed-in`: the port is left out of it.
 * @param show tells the person which address to open
 */
export async function signInByBrowser(options: {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope?: string;
  readonly show: (url: string) => void;
}): Promise<string> {
  const { show, ...asked } = options;
  const answer = Promise.withResolvers<URL>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname !== path) {
      sendPage(response, 404, 'Nothing here.');
      return;
    }
    sendPage(response, 200, 'You can close this window.');
    answer.resolve(url);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const late = setTimeout(() => {
    answer.reject(new Error('nobody signed in within five minutes'));
  }, patienceMs);
  try {
    const { port } = server.address() as AddressInfo;
    const request = beginSignIn({ ...asked, redirectUri: `http://127.0.0.1:${port}${path}` });
    show(request.url);
    return await request.finish(await answer.promise);
  } finally {
    clearTimeout(late);
    server.close();
  }
}

/** Without the connection kept: nothing comes after. */
function sendPage(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(`${text}\n`);
}
