import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type RunningService } from '@promtour/service-kit/service';
import { gatewayHeaders } from '@promtour/testkit/access';
import { eventually } from '@promtour/testkit/eventually';
import { anonymous, official } from '@promtour/testkit/viewers';
import { registry as definition } from '../src/service.ts';
import { readEnvironment } from '../src/environment.ts';
import { startOnEmpty, startRegistry, type TestRegistry } from './registry.ts';

// The guarantees of service-kit for every subgraph.

describe('a subgraph over HTTP', () => {
  let registry: TestRegistry;
  let address: string;
  beforeAll(async () => {
    registry = await startRegistry();
    address = registry.url.replace('/graphql', '');
  });
  afterAll(() => registry.stop());

  const send = async (body: string, headers: Record<string, string> = {}) => {
    const token = await gatewayHeaders('registry', official);
    return fetch(registry.url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...token, ...headers },
    });
  };

  it('is live and ready, and reports the state of messaging', async () => {
    const live = await fetch(`${address}/health/live`);
    const ready = await fetch(`${registry.internalUrl}/health/ready`);
    const shown = await fetch(`${address}/health/ready`);
    expect(await shown.json()).toEqual({ status: 'ready' });
    expect([live.status, ready.status]).toEqual([200, 200]);
    // Degraded until the consumers have joined.
    await eventually(
      async () => {
        const detail = await fetch(`${registry.internalUrl}/health/ready`);
        expect(await detail.json()).toMatchObject({ status: 'ready', database: true, events: { outbox: {} } });
      },
      { within: 60_000 },
    );
  });

  it('shows its metrics in OpenMetrics format', async () => {
    await registry.ask('{ regions(first: 1) { nodes { code } } }');
    const response = await fetch(`${registry.internalUrl}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^application\/openmetrics-text; version=1\.0\.0/);
    expect(text).toMatch(
      /promtour_graphql_operation_duration_seconds_count\{(?=[^}]*kind="query")[^}]*service="registry"[^}]*\} [1-9]/,
    );
    expect(text.trimEnd().endsWith('# EOF')).toBe(true);
  });

  it('keeps a well-formed correlation id and replaces another', async () => {
    const query = JSON.stringify({ query: '{ __typename }' });
    const kept = await send(query, { 'x-correlation-id': 'order-17' });
    const replaced = await send(query, { 'x-correlation-id': 'a b"; drop' });
    expect(kept.headers.get('x-correlation-id')).toBe('order-17');
    expect(replaced.headers.get('x-correlation-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it.each<[string, string, Record<string, string>, number]>([
    ['no JSON', '{', {}, 400],
    ['an empty body', '', {}, 400],
    ['no query', '{}', {}, 400],
    ['a list of operations', '[{"query":"{ __typename }"}]', {}, 400],
    ['a syntax error', '{"query":"{"}', {}, 400],
    ['an unknown operation name', '{"query":"query A { __typename }","operationName":"B"}', {}, 400],
    ['another content type', '{ __typename }', { 'content-type': 'text/plain' }, 400],
    ['a body of five megabytes', JSON.stringify({ query: ' '.repeat(5 * 1024 * 1024) }), {}, 413],
  ])('answers %s with a 4xx without internal details', async (_, body, headers, status) => {
    const response = await send(body, headers);
    const text = await response.text();
    expect({ status: response.status, text }).toEqual({ status, text: expect.any(String) });
    expect(text).not.toMatch(/node_modules|at .*\.ts|stacktrace|postgres:/);
  });
});

describe('replicas', () => {
  it('that start together on an empty database migrate it once, and both serve', async () => {
    let second: RunningService | undefined;
    const first = await startOnEmpty(async (env) => {
      const [one, two] = await Promise.all([
        startService(definition, readEnvironment(env)),
        startService(definition, readEnvironment(env)),
      ]);
      second = two;
      return one;
    });
    try {
      for (const url of [first.url, second?.url ?? '']) {
        const headers = { 'content-type': 'application/json', ...(await gatewayHeaders('registry', anonymous)) };
        const body = JSON.stringify({ query: '{ regions(first: 1) { totalCount } }' });
        const response = await fetch(url, { method: 'POST', body, headers });
        await expect(response.json()).resolves.toEqual({ data: { regions: { totalCount: 83 } } });
      }
    } finally {
      await second?.stop();
      await first.stop();
    }
  });
});
