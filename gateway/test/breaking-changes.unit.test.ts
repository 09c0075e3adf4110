import { expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import { breakingChanges, latestRelease } from '../bin/breaking-changes.ts';
import { composeSupergraph } from '../bin/compose-supergraph.ts';

function supergraphOf(fields: string): string {
  const sdl = `
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
      @link(url: "https://promtour.invalid/access/v1.0", import: ["@access", "@public"])
      @composeDirective(name: "@access")
      @composeDirective(name: "@public")
    directive @access(scopes: [[String!]!]!) on OBJECT | INTERFACE | FIELD_DEFINITION
    directive @public on OBJECT | INTERFACE | FIELD_DEFINITION
    type Query @public { ${fields} }
  `;
  return unwrap(composeSupergraph([{ name: 'one', sdl }])).supergraphSdl;
}

const released = supergraphOf('visits(year: Int): Int  regions: [String!]!');

it('reports a removed field, a required argument and a newly nullable result', async () => {
  await expect(breakingChanges(released, supergraphOf('visits(year: Int!): Int  regions: [String!]'))).resolves.toEqual(
    [
      expect.stringMatching(/^FIELD_ARGUMENT_TYPE_CHANGED Query\.visits\.year/),
      expect.stringMatching(/^FIELD_TYPE_CHANGED Query\.regions/),
    ],
  );
  await expect(breakingChanges(released, supergraphOf('visits(year: Int): Int'))).resolves.toEqual([
    expect.stringMatching(/^FIELD_REMOVED Query\.regions/),
  ]);
});

it('accepts an additive change, and an announced one', async () => {
  const additive = supergraphOf('visits(year: Int, month: Int): Int!  regions: [String!]!  sites: Int');
  await expect(breakingChanges(released, additive)).resolves.toEqual([]);
  const announced = [{ path: 'Query.regions', type: 'FIELD_REMOVED', reason: 'No longer counted' }];
  await expect(breakingChanges(released, supergraphOf('visits(year: Int): Int'), announced)).resolves.toEqual([]);
});

it('selects the latest release by its version', () => {
  expect(latestRelease(['README.md', '1.9.0.graphql', '1.10.0.graphql', 'announced.json'])).toBe('1.10.0.graphql');
  expect(latestRelease(['README.md'])).toBeUndefined();
});
