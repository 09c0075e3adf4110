import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { bookingConfirmed } from '@promtour/events/catalogue/booking';
import { defineProjection } from '@promtour/messaging/projection';
import { on } from '@promtour/messaging/subscription';
import { official } from '@promtour/testkit/viewers';
import { exemptInEachService } from '../src/audit/coverage.ts';
import { defineService, type FeatureModule } from '../src/feature.ts';
import { createLogger } from '../src/logging.ts';
import type { ServiceParts } from '../src/service.ts';

const service = (...features: FeatureModule[]) =>
  defineService<Record<string, unknown>>({ name: 'routes', directory: new URL('file:///routes/'), features });

const key = { ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid: 'routes-key' };

const parts = {
  environment: { AUDIT_SIGNING_KEY: key },
  logger: createLogger({ service: 'routes', level: 'silent' }),
} as unknown as ServiceParts;

const compose = (...features: FeatureModule[]) => service(...features).compose(parts);

const counted = defineProjection({
  name: 'counted',
  version: 1,
  definitions: [bookingConfirmed],
  createTables: () => Promise.resolve(),
  apply: () => Promise.resolve(),
});

describe('a service of features', () => {
  it('has what each feature contributes', () => {
    const { auditedTables, exemptTables, projections } = service(
      { name: 'a', auditedTables: { tree: {} }, exemptTables: { leaf: 'follows from its tree' } },
      { name: 'b', auditedTables: { stone: {} }, projections: [counted] },
      { name: 'c' },
    );
    expect(auditedTables).toEqual({ tree: {}, stone: {} });
    expect(exemptTables).toEqual({ ...exemptInEachService, leaf: 'follows from its tree' });
    expect(projections).toEqual([counted]);
  });

  it('merges their resolvers by type, their loaders and their consumers', () => {
    const consumer = on(bookingConfirmed, () => Promise.resolve());
    const apart = { name: 'apart', handlers: [consumer] };
    const { resolvers, createLoaders, subscriptions } = compose(
      {
        name: 'a',
        compose: () => ({
          resolvers: { Query: { tree: 1 }, Tree: { height: 2 } },
          createLoaders: ({ kind }) => ({ tree: kind }),
          consumers: [consumer],
        }),
      },
      {
        name: 'b',
        compose: () => ({
          resolvers: { Query: { stone: 3 } },
          createLoaders: () => ({ stone: 4 }),
          consumers: [consumer],
          subscriptions: [apart],
        }),
        projections: [counted],
      },
    );
    expect(resolvers).toEqual({ Query: { tree: 1, stone: 3 }, Tree: { height: 2 } });
    expect(createLoaders(official)).toEqual({ tree: official.kind, stone: 4 });
    expect(subscriptions).toEqual([
      { name: 'routes', handlers: [expect.anything(), expect.anything()] },
      apart,
      counted,
    ]);
  });

  it('has no consumer group if no feature subscribes', () => {
    expect(compose({ name: 'a' }).subscriptions).toEqual([]);
  });
});

describe('two features', () => {
  it('cannot audit one table', () => {
    const audits = (name: string) => ({ name, auditedTables: { tree: {} } });
    expect(() => service(audits('a'), audits('b'))).toThrow('Two features define tree');
  });

  it('cannot exempt one table', () => {
    const exempts = (name: string) => ({ name, exemptTables: { leaf: 'follows from its tree' } });
    expect(() => service(exempts('a'), exempts('b'))).toThrow('Two features define leaf');
  });

  it('cannot resolve one field', () => {
    const resolves = (name: string) => ({ name, compose: () => ({ resolvers: { Query: { tree: name } } }) });
    expect(() => compose(resolves('a'), resolves('b'))).toThrow('Two features define tree');
  });

  it('cannot use one name for a loader', () => {
    const loads = (name: string) => ({ name, compose: () => ({ createLoaders: () => ({ tree: name }) }) });
    const { createLoaders } = compose(loads('a'), loads('b'));
    expect(() => createLoaders(official)).toThrow('Two features define tree');
  });
});
