import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectGraph, operation } from './graph.ts';

/** A fake server at the gateway's address: a proxy's page, a refusal before the graph, or the graph. */
const answers: Record<string, [number, string]> = {
  '/good': [200, '{"data":{"a":1}}'],
  '/error': [200, '{"errors":[{"message":"Too deep","extensions":{"code":"LIMIT.DEPTH"}}]}'],
  '/codeless': [500, '{"errors":[{"message":"Oh"}]}'],
  '/page': [502, '<html>Bad gateway</html>'],
  '/nothing': [200, '{}'],
  '/null': [200, 'null'],
};
const server = createServer((request, response) => {
  const [status, body] = answers[request.url ?? ''] ?? [404, ''];
  response.writeHead(status).end(body);
});
const ping = operation<object, { a: number }>('Ping', 'query Ping { a }');
let origin: string;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe('the graph’s answers', () => {
  it('give data', async () => {
    expect(await connectGraph(new URL(`${origin}/good`)).ask(ping, {})).toMatchObject({ data: { a: 1 } });
  });

  it.each([
    ['/error', 'LIMIT.DEPTH'],
    ['/codeless', 'HTTP_500'],
    ['/page', 'HTTP_502'],
    ['/nothing', 'HTTP_200'],
    ['/null', 'HTTP_200'],
  ])('that are invalid report the operation, a code and the correlation id: %s', async (path, code) => {
    const asked = connectGraph(new URL(origin + path)).ask(ping, {});
    await expect(asked).rejects.toMatchObject({ operation: 'Ping', code });
    await expect(asked).rejects.toThrow(/^Ping: .* \(correlation id sample-data-[0-9a-f-]{36}\)$/);
  });

  it('that never arrive report the address', async () => {
    const asked = connectGraph(new URL('http://127.0.0.1:1/graphql')).ask(ping, {});
    await expect(asked).rejects.toThrow(/NO_ANSWER: no response from http:\/\/127\.0\.0\.1:1\/graphql: /);
  });
});
