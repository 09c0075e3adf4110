import { describe, expect, it } from '@jest/globals';
import { parseId } from '@promtour/kernel/id';
import { parseRegionCode, type RegionCode } from '@promtour/kernel/region-code';
import fc from 'fast-check';
import { claimsOf, viewerOf } from './claims.ts';
import { rateClasses } from './roles.ts';
import { scopeNames } from './scopes.ts';
import { anonymous, systemViewer, type Viewer } from './viewer.ts';

const seed = 20_261_124;
const id = fc.uuid().map((text) => parseId(text) ?? null);
const regions = ['RU-SMO', 'RU-TUL', 'BY-MI']
  .map((code) => parseRegionCode(code))
  .filter((code): code is RegionCode => code !== undefined);

const viewers = fc.record<Viewer>({
  kind: fc.constantFrom('CLIENT', 'PERSON'),
  subject: fc.string({ minLength: 1, maxLength: 256 }),
  clientId: fc.option(fc.string({ minLength: 1, maxLength: 128 })),
  scopes: fc.subarray(scopeNames).map((scopes) => new Set(scopes)),
  organizationId: fc.option(id) as fc.Arbitrary<Viewer['organizationId']>,
  portalId: fc.option(id) as fc.Arbitrary<Viewer['portalId']>,
  regions: fc.oneof(fc.constant('ALL' as const), fc.subarray(regions)),
  rateClass: fc.constantFrom(...rateClasses),
  grantId: fc.option(id) as fc.Arbitrary<Viewer['grantId']>,
  expiresAt: fc.option(fc.nat()),
});

describe('a viewer as claims', () => {
  it('survives a round trip through JSON', () => {
    fc.assert(
      fc.property(viewers, (viewer) => {
        expect(viewerOf(JSON.parse(JSON.stringify(claimsOf(viewer))))).toEqual(viewer);
      }),
      { seed },
    );
  });

  it('expires with the access token', () => {
    expect(viewerOf({ sub: 's', actor: 'CLIENT', exp: 1_900_000_000 })).toMatchObject({ expiresAt: 1_900_000_000 });
  });

  it('is anonymous if the claims say so, whatever else they say', () => {
    expect(viewerOf({ sub: 'root', actor: 'ANONYMOUS', scope: scopeNames.join(' '), regions: ['*'] })).toBe(anonymous);
  });

  it('is never a system viewer', () => {
    expect(() => claimsOf(systemViewer('registry'))).toThrow();
    expect(viewerOf({ sub: 'system:registry', actor: 'SYSTEM' })).toBeUndefined();
  });

  it('ignores unknown scopes and regions', () => {
    const viewer = viewerOf({
      sub: 's',
      actor: 'CLIENT',
      scope: 'root audit:read  toString',
      regions: ['RU', 'RU-SMO'],
    });
    expect(viewer).toMatchObject({ scopes: new Set(['audit:read']), regions: ['RU-SMO'] });
  });

  it.each([
    null,
    'claims',
    {},
    { sub: 's' },
    { actor: 'CLIENT' },
    { sub: '', actor: 'CLIENT' },
    { sub: 's', actor: 'ROOT' },
    { sub: 's', actor: 'CLIENT', organization: 'mine' },
    { sub: 's', actor: 'CLIENT', grant: '*' },
    { sub: 's', actor: 'CLIENT', regions: '*' },
    { sub: 's', actor: 'CLIENT', scope: ['audit:read'] },
    { sub: 's', actor: 'CLIENT', rate_class: 'ENDLESS' },
  ])('is undefined for malformed claims: %j', (claims) => {
    expect(viewerOf(claims)).toBeUndefined();
  });
});
