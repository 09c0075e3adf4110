import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ApolloGateway } from '@apollo/gateway';
import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { composeSupergraph } from '../bin/compose-supergraph.ts';
import { forbidVendorTelemetry } from '../src/environment.ts';
import { exampleQuery } from '../src/http/graphiql-example.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

describe('composition', () => {
  it('leaves no address of a subgraph in the supergraph', () => {
    const result = composeSupergraph([{ name: 'registry', sdl: `${link} type Query { a: Int }` }]);
    expect(result).toMatchObject({ ok: true, value: { hints: [] } });
    if (result.ok)
      expect(result.value.supergraphSdl).toContain(
        '@join__graph(name: "registry", url: "http://subgraph.invalid/registry")',
      );
  });

  it('says readably what does not fit', () => {
    const result = composeSupergraph([
      { name: 'registry', sdl: `${link} type Query { a: Money } type Money { amount: Int }` },
      { name: 'routes', sdl: `${link} type Query { b: Money } type Money { amount: Int }` },
    ]);
    expect(result).toEqual({
      ok: false,
      error: [expect.stringMatching(/^INVALID_FIELD_SHARING: .*Money\.amount.*registry.*routes/)],
    });
  });

  it('names the subgraph whose schema cannot be read', () => {
    expect(composeSupergraph([{ name: 'registry', sdl: 'type Query {' }])).toMatchObject({
      ok: false,
      error: [expect.stringContaining('[registry] Syntax Error')],
    });
  });

  it('tells what it noticed', () => {
    const result = composeSupergraph([
      { name: 'registry', sdl: `${link} "One" type Money @shareable { amount: Int } type Query { a: Money }` },
      { name: 'routes', sdl: `${link} "Another" type Money @shareable { amount: Int } type Query { b: Money }` },
    ]);
    expect(result).toMatchObject({ ok: true, value: { hints: [expect.stringContaining('INCONSISTENT_DESCRIPTION')] } });
  });
});

describe('the committed supergraph', () => {
  it('is what the services’ schemas compose to', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../bin/compose.ts', import.meta.url)), '--check'],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('answers the example that GraphiQL shows', async () => {
    forbidVendorTelemetry();
    const gateway = new ApolloGateway({
      supergraphSdl: await readFile(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
      buildService: () => ({ process: () => Promise.resolve({ data: {} }) }),
    });
    const { schema } = await gateway.load();
    expect(validate(schema, parse(exampleQuery))).toEqual([]);
    await gateway.stop();
  });
});
