import { unwrap } from '@promtour/kernel/result';
import { entryMachine } from '../../src/entries/domain/registry-entry.ts';
import type { EntryStatus } from '../../src/shared/domain/registries.ts';
import { testCaller, type Harness } from '../harness.ts';
import { entryIn, open, organization, take } from './given.ts';
import { beginning, row, step } from './row.ts';

const transition = (from: EntryStatus, to: EntryStatus, ...tells: string[]) =>
  row(
    step(from, to),
    (harness) => entryIn(harness, from),
    (harness, entry) => take(harness, entry, to),
    tells,
  );

/** Every transition of an organization's only entry. */
export const entryRows = {
  machine: entryMachine,
  rows: [
    row(step(beginning, 'CANDIDATE'), organization, (harness, id) => open(harness, id), ['registry-entry.opened']),
    transition('CANDIDATE', 'APPLIED', 'registry-entry.applied'),
    transition('APPLIED', 'UNDER_REVIEW', 'registry-entry.review-started'),
    transition('UNDER_REVIEW', 'RETURNED', 'registry-entry.returned'),
    transition('RETURNED', 'APPLIED', 'registry-entry.applied'),
    transition('UNDER_REVIEW', 'REGISTERED', 'registry-entry.registered', 'organization.registered'),
    transition('REGISTERED', 'SUSPENDED', 'registry-entry.suspended', 'organization.suspended'),
    transition('SUSPENDED', 'REGISTERED', 'registry-entry.reinstated', 'organization.reinstated'),
    transition('SUSPENDED', 'EXCLUDED', 'registry-entry.excluded'),
  ],
};

/** One organization's entries in two registries. */
const both = (first: EntryStatus, second: EntryStatus) => async (harness: Harness) => {
  const of = await organization(harness);
  const entry = await entryIn(harness, first, of);
  return { entry, other: await entryIn(harness, second, of, 'INFRASTRUCTURE_PARTNER') };
};

const ofBoth = (name: string, first: EntryStatus, second: EntryStatus, to: EntryStatus, ...tells: string[]) =>
  row(name, both(first, second), (harness, { other }) => take(harness, other, to), tells);

/** The organization's status is derived from all of its entries. */
export const organizationStatusRows = [
  ofBoth('a second registration', 'REGISTERED', 'UNDER_REVIEW', 'REGISTERED', 'registry-entry.registered'),
  ofBoth(
    'a suspension, another entry being registered',
    'REGISTERED',
    'REGISTERED',
    'SUSPENDED',
    'registry-entry.suspended',
    'organization.suspended',
  ),
  ofBoth('a second suspension', 'SUSPENDED', 'REGISTERED', 'SUSPENDED', 'registry-entry.suspended'),
  ofBoth(
    'a first registration elsewhere of one that is suspended',
    'SUSPENDED',
    'UNDER_REVIEW',
    'REGISTERED',
    'registry-entry.registered',
  ),
  ofBoth('the end of one of two suspensions', 'SUSPENDED', 'SUSPENDED', 'REGISTERED', 'registry-entry.reinstated'),
  row(
    'the end of a suspension that outlived the exclusion, another entry being registered',
    both('REGISTERED', 'EXCLUDED'),
    async (harness, { other: { id, version } }) =>
      unwrap(
        await harness.liftSuspension({ id, expectedVersion: version, reason: 'Проверка', decision: null }, testCaller),
      ),
    ['registry-entry.suspension-lifted', 'organization.reinstated'],
  ),
  ofBoth(
    'a reinstatement, another entry being registered',
    'REGISTERED',
    'SUSPENDED',
    'REGISTERED',
    'registry-entry.reinstated',
    'organization.reinstated',
  ),
  ofBoth(
    'an exclusion, another entry being registered',
    'REGISTERED',
    'SUSPENDED',
    'EXCLUDED',
    'registry-entry.excluded',
  ),
];
