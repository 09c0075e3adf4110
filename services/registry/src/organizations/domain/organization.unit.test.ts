import { describe, expect, it } from '@jest/globals';
import { checkOrganization, type OrganizationDraft } from './organization.ts';

const draft: OrganizationDraft = {
  kind: 'ENTERPRISE',
  name: { ru: 'Пробный завод' },
  legalName: null,
  brands: [],
  inn: '9999000006',
  kpp: '999901001',
  ogrn: '1209999000001',
  region: 'RU-SMO',
  okved: ['24', '25.61'],
  provenance: null,
};

describe('an organization', () => {
  it('is accepted if valid', () => {
    expect(checkOrganization(draft)).toMatchObject({
      ok: true,
      value: { regionCode: 'RU-SMO', okved: ['24', '25.61'] },
    });
  });

  it('may be identified by its brands only', () => {
    const brandsOnly = { ...draft, inn: null, kpp: null, ogrn: null, brands: ['«Наше»'] };
    expect(checkOrganization(brandsOnly).ok).toBe(true);
  });

  it.each<[string, Partial<OrganizationDraft>, readonly string[]]>([
    ['no Russian name', { name: { en: 'Plant' } }, ['name']],
    ['a blank name', { name: { ru: ' ' } }, ['name', 'ru']],
    ['a name of a megabyte', { name: { ru: 'x'.repeat(1_000_000) } }, ['name', 'ru']],
    ['a NUL in the name', { name: { ru: 'a\u0000' } }, ['name', 'ru']],
    ['an unknown region', { region: 'RU-XXX' }, ['region']],
    ['a region in lower case', { region: 'ru-smo' }, ['region']],
    ['neither INN nor brand', { inn: null }, ['inn']],
    ['an INN of zeros', { inn: '0000000000' }, ['inn']],
    ['a wrong control digit', { inn: '9999000007' }, ['inn']],
    ['a Cyrillic О in the INN', { inn: '999900О006' }, ['inn']],
    ['a KPP of an entrepreneur', { inn: '999900000097', ogrn: null }, ['kpp']],
    ['an OGRN of another form than the INN', { inn: '999900000097', kpp: null }, ['ogrn']],
    ['a wrong OGRN', { ogrn: '1209999000002' }, ['ogrn']],
    ['an OKVED section', { okved: ['C'] }, ['okved']],
    ['too many OKVED codes', { okved: Array.from({ length: 21 }, () => '24') }, ['okved']],
    ['too many brands', { brands: Array.from({ length: 21 }, (_, index) => `b${index}`) }, ['brands']],
    ['a blank brand', { brands: [''] }, ['brands', '0']],
    ['a blank legal name', { legalName: '' }, ['legalName']],
    [
      'a reference of the source with a line break',
      { provenance: { source: 'IMPORT', reference: 'a\nb' } },
      ['provenance', 'reference'],
    ],
  ])('%s is refused', (_, change, path) => {
    const result = checkOrganization({ ...draft, ...change });
    expect(result.ok ? undefined : result.error).toMatchObject({
      code: 'INPUT.INVALID',
      issues: expect.arrayContaining([expect.objectContaining({ path })]),
    });
  });
});
