import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anonymous } from '@promtour/testkit/viewers';
import { createPortal } from './permissions/portals.ts';
import { programmeOf } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
let council: string;
let portal: string;
beforeAll(async () => {
  registry = await startRegistry();
  const programme = programmeOf(registry);
  await programme.meeting();
  const input = { code: 'smolensk', name: { ru: 'Портал области' }, regions: ['RU-SMO'] };
  ({ id: portal } = await programme.change(createPortal, { input }));
  const [row] = await registry.rows<{ id: string }>('SELECT id FROM council');
  council = row?.id ?? '';
});
afterAll(() => registry.stop());

const ask = (query: string) => registry.ask<{ answer: unknown }>(query, {}, {}, anonymous);

it('a council is found by its region, and a portal by its code, as by their ids', async () => {
  for (const by of ['region: "RU-SMO"', `id: "${council}"`])
    expect((await ask(`{ answer: council(${by}) { id } }`)).expectData().answer).toEqual({ id: council });
  for (const by of ['code: "smolensk"', `id: "${portal}"`])
    expect((await ask(`{ answer: portal(${by}) { id } }`)).expectData().answer).toEqual({ id: portal });
});

it.each(['council(region: "RU-TUL")', 'council(id: "smolensk")', 'portal(code: "tula")', 'portal(code: "SMOLENSK")'])(
  '%s is null',
  async (field) => {
    expect((await ask(`{ answer: ${field} { id } }`)).expectData().answer).toBeNull();
  },
);

it('a malformed region has one code, as a literal and as a variable', async () => {
  const query = 'query ($region: RegionCode) { answer: council(region: $region) { id } }';
  for (const { errors } of [
    await ask('{ answer: council(region: "Смоленск") { id } }'),
    await registry.ask(query, { region: 'Смоленск' }, {}, anonymous),
  ])
    expect(errors).toMatchObject([
      { extensions: { code: 'INPUT.INVALID', issues: [{ path: ['region'], code: 'MALFORMED' }] } },
    ]);
});

it('a code with NUL is refused as a malformed text', async () => {
  const { errors } = await ask(String.raw`{ answer: portal(code: "smolensk\u0000") { id } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'INPUT.INVALID', issues: [{ path: ['code'] }] } }]);
});

it.each(['council', 'portal', 'council(id: null)', 'council(id: "x", region: "RU-SMO")', 'portal(id: "x", code: "x")'])(
  '%s is refused as ambiguous or empty',
  async (field) => {
    const { errors } = await ask(`{ answer: ${field} { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'INPUT.INVALID', issues: [{ path: ['id'] }] } }]);
  },
);

it('many are read in one statement', async () => {
  const sent = await registry.statementsOf(() =>
    ask('{ one: portal(code: "smolensk") { id } other: portal(code: "tula") { id } third: portal(code: "no") { id } }'),
  );
  expect(sent.filter(({ sql }) => sql.includes('"portal"'))).toHaveLength(1);
});
