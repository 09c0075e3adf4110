import { describe, expect, it } from '@jest/globals';
import { checkPortal, type PortalDraft } from './portal.ts';

const draft: PortalDraft = {
  code: 'smolensk',
  name: { ru: 'Портал области' },
  regions: ['RU-TUL', 'RU-SMO', 'RU-TUL'],
  languages: ['ru', 'en'],
  url: 'https://portal.example/',
};

describe('a portal', () => {
  it('covers each region once, in the order of the codes', () => {
    expect(checkPortal(draft)).toMatchObject({ ok: true, value: { regionCodes: ['RU-SMO', 'RU-TUL'] } });
  });

  it.each<[string, Partial<PortalDraft>, string]>([
    ['a name that is empty', { name: { ru: '' } }, 'name'],
    ['a code in capitals', { code: 'Smolensk' }, 'code'],
    ['a code of one letter', { code: 's' }, 'code'],
    ['no region', { regions: [] }, 'regions'],
    ['a region that is no code', { regions: ['Смоленск'] }, 'regions'],
    ['no language', { languages: [] }, 'languages'],
    ['a language that is no tag', { languages: ['по-русски'] }, 'languages'],
    ['an address without encryption', { url: 'http://portal.example/' }, 'url'],
    ['an address that runs a script', { url: 'javascript:alert(1)' }, 'url'],
  ])('is refused with %s', (_, changes, field) => {
    expect(checkPortal({ ...draft, ...changes })).toMatchObject({
      ok: false,
      error: { issues: [{ path: expect.arrayContaining([field]) }] },
    });
  });
});
