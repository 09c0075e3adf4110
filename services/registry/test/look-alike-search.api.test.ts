import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { refoldSearchTexts } from '@promtour/postgres/search-text';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
let kept: string;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.register(organizationInput({ name: { ru: 'Болт' } }));
  await registry.register(organizationInput({ name: { ru: 'Техно', en: 'Techno' } }));
  // Brands are stored as written: here with a Latin H in a Cyrillic word.
  ({ id: kept = '' } = await registry.register(organizationInput({ name: { ru: 'Фабрика' }, brands: ['Hовый век'] })));
});
afterAll(() => registry.stop());

async function found(text: string): Promise<string[]> {
  const answer = await registry.ask<{ organizations: { nodes: { name: { ru: string } }[] } }>(
    'query ($text: String!) { organizations(filter: { text: $text }) { nodes { name { ru } } } }',
    { text },
  );
  return answer.expectData().organizations.nodes.map(({ name }) => name.ru);
}

const latinO = 'Бoлт';

it.each([
  [latinO, 'Болт'],
  ['БOЛT', 'Болт'],
  ['тесhnо', 'Техно'],
  ['Новый век', 'Фабрика'],
  ['Hовый век', 'Фабрика'],
])('«%s» finds «%s», whichever alphabet its letters are from', async (text, name) => {
  await expect(found(text)).resolves.toEqual([name]);
});

it('and not by tolerance of typing errors, nor by any other letter', async () => {
  // The three search conditions, without the folding.
  const [row] = await registry.rows<{ found: number }>(
    `SELECT count(*)::int AS found FROM organization o
      WHERE o.search @@ plainto_tsquery('russian', $1) OR o.search_text LIKE '%' || $1 || '%'
         OR word_similarity($1, o.search_text) >= 0.5`,
    [latinO.toLowerCase()],
  );
  expect(row).toEqual({ found: 0 });
  await expect(found('Бzлт')).resolves.toEqual([]);
});

it('texts stored with an earlier normalization are normalized again', async () => {
  const text = async () =>
    (await registry.rows<{ text: string }>('SELECT search_text AS text FROM organization WHERE id = $1', [kept]))[0]
      ?.text;
  const folded = await text();
  await registry.rows('UPDATE organization SET search_text = $2 WHERE id = $1', [
    kept,
    'фабрика\nhовый век\ntele2\nжбк–1',
  ]);
  await refoldSearchTexts({ query: (sql, parameters) => registry.rows(sql, parameters) }, 'organization');
  await expect(text()).resolves.toBe('фабрика\nновый век\ntele 2\nжбк 1');
  await expect(found('Hовый век')).resolves.toEqual(['Фабрика']);
  expect(folded).toContain('новый век');
});
