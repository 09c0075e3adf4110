import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { apiClientOriginsUpdated, apiClientRevoked } from '@promtour/events/catalogue/api-client';
import { makeEvent } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import { openEventLogPeer, type EventLogPeer } from '@promtour/messaging/testing/event-log-peer';
import { createEventLog } from '@promtour/messaging/embedded/log-schema';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { eventually } from '@promtour/testkit/eventually';
import { agencyClient } from '@promtour/testkit/viewers';
import type { Browser } from 'playwright-core';
import { canRunBrowser, launchBrowser } from '@promtour/testkit/browser';
import { startIdentifiedGateway, type IdentifiedGateway } from './fixture/identified-gateway.ts';
import { codesOf, readAnswer, type Answer } from './fixture/test-gateway.ts';

let database: TestDatabase;
let log: EventLogPeer;
let system: IdentifiedGateway;

const newUuid = () => newId(new Date());
const portal = clientNamed(newUuid());
const other = clientNamed(newUuid());
const portalOrigin = 'https://portal.example';
const otherOrigin = 'https://other.example';

beforeAll(async () => {
  database = await createTestDatabase();
  await createEventLog(database.ownerUrl, database.name);
  log = await openEventLogPeer(database.url);
  // Before the gateway starts: it reads the log from its beginning.
  await setOrigins(portal, 1, [portalOrigin]);
  await setOrigins(other, 1, [otherOrigin]);
  system = await startIdentifiedGateway({
    EVENT_TRANSPORT: 'embedded',
    EVENT_LOG_DATABASE_URL: database.url,
    NODE_ENV: 'development',
  });
});
afterAll(async () => {
  await system.stop();
  await log.close();
  await database.drop();
});

function clientNamed(clientId: string): Viewer & { readonly clientId: string } {
  return { ...agencyClient(newUuid()), subject: clientId, clientId };
}

async function setOrigins(
  { clientId }: { readonly clientId: string },
  version: number,
  allowedOrigins: string[],
): Promise<void> {
  const at = new Date();
  const data = { clientId, version, allowedOrigins };
  await log.publish([
    makeEvent(apiClientOriginsUpdated, { id: newId(at), at, subject: clientId, data }, { correlationId: 'cors-test' }),
  ]);
}

async function revoke(clientId: string): Promise<void> {
  const at = new Date();
  const data = { clientId, revokedAt: at.toISOString() };
  await log.publish([
    makeEvent(apiClientRevoked, { id: newId(at), at, subject: clientId, data }, { correlationId: 'cors-test' }),
  ]);
}

async function askFrom(origin: string, viewer?: Viewer): Promise<Answer> {
  const authorization = viewer === undefined ? {} : { authorization: `Bearer ${await system.issuer.tokenFor(viewer)}` };
  return system.gateway.post({ query: '{ visits }' }, { origin, ...authorization });
}

async function preflight(origin: string, path = '/graphql'): Promise<Answer> {
  return readAnswer(
    await fetch(`${system.gateway.url}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
    }),
  );
}

const soon = (work: () => Promise<void>) => eventually(work, { within: 60_000 });

const allowedOf = ({ headers }: Answer) => headers.get('access-control-allow-origin');

describe('a preflight', () => {
  it('from a registered origin is answered for this origin only, without cookies', async () => {
    const answer = await preflight(portalOrigin);
    expect(answer.status).toBe(204);
    expect(allowedOf(answer)).toBe(portalOrigin);
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(answer.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toMatch(/origin/i);
  });

  it.each([
    'https://evil.example',
    'https://portal.example:8443',
    'http://portal.example',
    'https://sub.portal.example',
    'null',
  ])('from %s is refused', async (origin) => {
    const answer = await preflight(origin);
    expect({ status: answer.status, allowed: allowedOf(answer) }).toEqual({ status: 405, allowed: null });
  });

  it('of another path is refused', async () => {
    const answer = await preflight(portalOrigin, '/health/ready');
    expect({ status: answer.status, allowed: allowedOf(answer) }).toEqual({ status: 404, allowed: null });
  });
});

describe('a page’s request', () => {
  it('with a token is answered for the origins of the token’s client', async () => {
    const answer = await askFrom(portalOrigin, portal);
    expect({ status: answer.status, allowed: allowedOf(answer) }).toEqual({ status: 200, allowed: portalOrigin });
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-correlation-id');
  });

  it.each([
    ['that another client registered', otherOrigin],
    ['that no client registered', 'https://evil.example'],
    ['without a name', 'null'],
  ])('with a token from an origin %s is refused', async (_, origin) => {
    const answer = await askFrom(origin, portal);
    expect(answer.status).toBe(403);
    expect(codesOf(answer)).toEqual(['ORIGIN_NOT_ALLOWED']);
  });

  it('without a token is answered, and readable by known origins only', async () => {
    const known = await askFrom(otherOrigin);
    expect({ status: known.status, allowed: allowedOf(known) }).toEqual({ status: 200, allowed: otherOrigin });
    const unknown = await askFrom('https://evil.example');
    expect(allowedOf(unknown)).toBeNull();
  });

  it('from the gateway’s own page is answered with any client’s token', async () => {
    const answer = await askFrom(system.gateway.url, portal);
    expect({ status: answer.status, allowed: allowedOf(answer) }).toEqual({ status: 200, allowed: null });
  });

  it('with a token that is not accepted lets the page read why', async () => {
    const answer = await system.gateway.post(
      { query: '{ visits }' },
      { origin: portalOrigin, authorization: 'Bearer x' },
    );
    expect({ status: answer.status, allowed: allowedOf(answer) }).toEqual({ status: 401, allowed: portalOrigin });
  });
});

describe('a change of the origins', () => {
  it('takes effect within seconds, in any order of the events', async () => {
    const client = clientNamed(newUuid());
    const statusFrom = async (origin: string) => (await askFrom(origin, client)).status;
    await setOrigins(client, 3, ['https://new.example']);
    await soon(async () => {
      expect(await statusFrom('https://new.example')).toBe(200);
    });
    const marker = clientNamed(newUuid());
    await setOrigins(client, 2, ['https://old.example']);
    await setOrigins(marker, 1, ['https://marker.example']);
    await soon(async () => {
      expect(allowedOf(await preflight('https://marker.example'))).toBe('https://marker.example');
    });
    expect(await statusFrom('https://old.example')).toBe(403);
    expect(await statusFrom('https://new.example')).toBe(200);
  });

  it('removes an origin when its last client is revoked', async () => {
    const origin = 'https://shared.example';
    const [first, last] = [clientNamed(newUuid()), clientNamed(newUuid())];
    await setOrigins(first, 1, [origin]);
    await setOrigins(last, 1, [origin]);
    await revoke(first.clientId);
    await soon(async () => {
      expect((await askFrom(origin, last)).status).toBe(200);
    });
    await revoke(last.clientId);
    await soon(async () => {
      expect(allowedOf(await preflight(origin))).toBeNull();
    });
  });
});

const inBrowser = canRunBrowser('CORS in a browser') ? describe : undefined;

inBrowser?.('in a browser', () => {
  let browser: Browser;
  const servers: Server[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    for (const server of servers) server.close();
  });

  async function pageServer(): Promise<string> {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>portal</title>');
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** What a page of the origin gets to see: the answer's text, or that the browser kept it. */
  async function seenFrom(origin: string, viewer: Viewer): Promise<string> {
    const page = await browser.newPage();
    await page.goto(origin);
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await system.issuer.tokenFor(viewer)}` },
      body: '{"query":"{ visits }"}',
    };
    const seen = await page.evaluate<string>(
      `fetch(${JSON.stringify(`${system.gateway.url}/graphql`)}, ${JSON.stringify(init)}).then((a) => a.text(), () => 'BLOCKED')`,
    );
    await page.close();
    return seen;
  }

  it('a portal’s page can call the graph with its token; other pages cannot', async () => {
    const [own, others, unknown] = [await pageServer(), await pageServer(), await pageServer()];
    await setOrigins(portal, 2, [own]);
    await setOrigins(other, 2, [others]);
    await soon(async () => {
      expect(await seenFrom(own, portal)).toBe('{"data":{"visits":42}}\n');
    });
    await soon(async () => {
      expect(await seenFrom(others, portal)).toContain('ORIGIN_NOT_ALLOWED');
    });
    expect(await seenFrom(unknown, portal)).toBe('BLOCKED');
  });
});
