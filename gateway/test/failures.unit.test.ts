import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';

const document = parse(readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'));
const failures = document.definitions
  .filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION)
  .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === 'UserError'));

it('every failure is readable by everyone: `... on UserError` would otherwise be denied for all mutations', () => {
  const hidden = failures.filter(({ directives = [] }) => !directives.some(({ name }) => name.value === 'public'));
  expect(hidden.map(({ name }) => name.value)).toEqual([]);
  expect(failures.length).toBeGreaterThan(20);
});
