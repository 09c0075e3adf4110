import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { post } from '@promtour/testkit/graphql';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { query } = JSON.parse(body) as { query: string };
      response.setHeader('x-correlation-id', request.headers['x-correlation-id'] ?? '');
      response.statusCode = query.includes('broken') ? 502 : 200;
      if (query.includes('broken')) response.end('<html>');
      else if (query.includes('refused')) response.end('{"errors":[{"message":"no","extensions":{"code":"A.B"}}]}');
      else response.end('{"data":{"seats":7}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});

afterAll(() => {
  server.close();
});

it('returns data, and prints the whole exchange when an expectation fails', async () => {
  const answer = await post<{ seats: number }>(url, '{ seats }', { party: 6 }, { 'x-correlation-id': 'c-1' });
  expect(answer.expectData()).toEqual({ seats: 7 });
  expect(() =>
    answer.check(({ seats }) => {
      expect(seats).toBe(8);
    }),
  ).toThrow(/Expected: 8[^]*correlation id: c-1[^]*query: \{ seats \}[^]*party: 6[^]*body: \{"data"/);
  expect(() => answer.expectErrorCodes()).toThrow(/Expected errors/);
});

it('returns the codes of errors, and handles a response that is not JSON', async () => {
  expect((await post(url, '{ refused }')).expectErrorCodes()).toEqual(['A.B']);
  const broken = await post(url, '{ broken }');
  expect(broken.status).toBe(502);
  expect(() => broken.expectData()).toThrow(/answered 502[^]*<html>/);
});
