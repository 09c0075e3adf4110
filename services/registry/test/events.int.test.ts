import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { catalogue } from '@promtour/events/catalogue/index';
import type { CloudEvent } from '@promtour/events/envelope';
import { parseEvent } from '@promtour/events/parse-event';
import { unwrap } from '@promtour/kernel/result';
import { z } from 'zod';
import { signingKeyStates } from '../src/identity/domain/signing-key.ts';
import { startHarness, type Harness } from './harness.ts';
import { agreementRows, draftRows, lateRows, milestoneRows } from './events/agreements.ts';
import { entryRows, organizationStatusRows } from './events/entries.ts';
import { firstDay, on } from './events/given.ts';
import { leadFactRows, leadRows } from './events/leads.ts';
import { councilRows, identityRows, recordRows } from './events/others.ts';
import { assessmentRows, readinessRows } from './events/readiness.ts';
import { beginning, step, type EventRow } from './events/row.ts';

const machines = [
  ['a registry entry', entryRows],
  ['an agreement', agreementRows],
  ['a milestone', milestoneRows],
  ['an assessment', assessmentRows],
  ['a lead', leadRows],
] as const;

const sections: readonly (readonly [string, readonly EventRow[]])[] = [
  ...machines.map(([name, { rows }]) => [`the states of ${name}`, rows] as const),
  ['an organization of several entries', organizationStatusRows],
  ['agreements that are recorded late', lateRows],
  ['agreements that are being prepared', draftRows],
  ['the readiness of a site', readinessRows],
  ['leads', leadFactRows],
  ['councils', councilRows],
  // Last, since it publishes a methodology: assessments use the latest one.
  ['records', recordRows],
  ['identity', identityRows],
];

const own = [...catalogue.values()].filter(({ owner }) => owner === 'registry');

/** `promtour.registry.site.created.v1` as `site.created`, after a check against the catalogue and of its subject. */
function checked(event: CloudEvent): string {
  const definition = catalogue.get(event.type);
  const arrival = { topic: definition?.topic ?? '', key: event.subject, now: new Date(event.time) };
  const parsed = unwrap(parseEvent(JSON.stringify(event), arrival));
  expect(parsed.known).toBe(true);
  expect(definition?.owner).toBe('registry');
  // Fields outside the catalogue are rejected: an undocumented field could hold anything, personal data included.
  expect(z.strictObject(definition?.schema.shape ?? {}).safeParse(event.data)).toMatchObject({ success: true });
  expect(event.source).toBe('/promtour/registry');
  expect(event.subject).not.toBe('');
  return event.type.split('.').slice(2, 4).join('.');
}

describe('the table of events', () => {
  it.each(machines)('has a row for every transition of %s', (_, { machine, rows }) => {
    const transitions = Object.entries<readonly string[]>(machine.transitions).flatMap(([from, ways]) =>
      ways.map((to) => step(from, to)),
    );
    const expected = [step(beginning, machine.initial), ...transitions];
    expect(rows.map(({ name }) => name).sort()).toEqual(expected.sort());
  });

  it('covers every state machine', async () => {
    // Token verifiers get signing keys from the issuer, not from events.
    const known = new Set<unknown>([...machines.map(([, { machine }]) => machine), signingKeyStates]);
    const root = new URL('../src/', import.meta.url);
    const found: unknown[] = [];
    for await (const file of glob('**/*.ts', { cwd: fileURLToPath(root) })) {
      const url = new URL(file, root);
      if (file.endsWith('.test.ts') || !readFileSync(url, 'utf8').includes('defineStateMachine<')) continue;
      const exported = Object.values((await import(url.href)) as Record<string, unknown>);
      found.push(...exported.filter((one) => typeof one === 'object' && one !== null && 'transitions' in one));
    }
    expect(found.length).toBe(known.size);
    expect(found.every((machine) => known.has(machine))).toBe(true);
  });

  it('has a row for every event that the registry publishes', () => {
    const published = new Set(sections.flatMap(([, rows]) => rows.flatMap(({ tells }) => tells)));
    const kinds = own.map(({ type }) => type.split('.').slice(2, 4).join('.'));
    expect([...published].sort()).toEqual([...new Set(kinds)].sort());
  });
});

describe.each(sections)('of %s', (_, rows) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(new Date(`${firstDay}T09:00:00Z`));
  });
  afterAll(() => harness.stop());
  beforeEach(() => {
    on(harness, firstDay);
  });

  it.each(rows.map((one) => [one.name, one.tells.join(', ') || 'nothing', one] as const))(
    '%s publishes: %s',
    async (_name, _tells, { happen, tells }) => {
      const events = await happen(harness);
      expect(events.map(checked)).toEqual(tells);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    },
  );
});
