import { confirmAccessGrant, createAccessGrant } from './identity/words.ts';
import { expect } from '@jest/globals';
import { coordinatorOf, official } from '@promtour/testkit/viewers';
import type { Viewer } from '@promtour/access/viewer';
import { insertLead } from './leads.ts';
import type { PermissionCase, World } from './permissions/cases.ts';
import { documents, newKey, programmeOf } from './programme.ts';

type Fields = Readonly<Record<string, unknown>>;

/** `INSERT site`, with some of the fields before and after. */
export type Change = readonly [
  what: `${'INSERT' | 'UPDATE' | 'DELETE'} ${string}`,
  before: Fields | null,
  after: Fields | null,
];

export type Audited = {
  readonly by: Viewer;
  /** Replaces the request of the first permission case if that one changes too little. */
  readonly request?: PermissionCase['request'];
  /** All kinds of changes that it makes, each with one example. */
  readonly changes: readonly Change[] | ((variables: Fields) => readonly Change[]);
};

const smolensk = coordinatorOf('RU-SMO');
const redacted = '[redacted]';
const anInstant: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/);

const inserted = (table: string, after: Fields): Change => [`INSERT ${table}`, null, after];
const updated = (table: string, before: Fields, after: Fields): Change => [`UPDATE ${table}`, before, after];
const removed = (table: string, before: Fields): Change => [`DELETE ${table}`, before, null];
const leaves = (...changes: readonly Change[]): Audited => ({ by: smolensk, changes });

/** The audit entries of each mutation. A mutation of the schema without a row here fails `audited-mutations.api.test.ts`. */
export const auditedMutations: Readonly<Record<string, Audited>> = {
  createOrganization: leaves(inserted('organization', { kind: 'ENTERPRISE', status: 'CANDIDATE' })),
  updateOrganization: leaves(
    updated('organization', { brands: [] }, { brands: [expect.stringContaining('Марка')], version: 2 }),
  ),
  setOrganizationContacts: {
    by: official,
    request: contacts,
    changes: [
      updated('organization', { version: expect.any(Number) }, { version: expect.any(Number) }),
      inserted('organization_contact', { purpose: 'VISITS', name: redacted, email: null, phone: redacted }),
    ],
  },
  createSite: leaves(inserted('site', { name: { ru: 'Цех' } })),
  updateSite: leaves(
    updated('site', { address: null, version: 1 }, { address: expect.stringContaining('Дом'), version: 2 }),
  ),
  openRegistryEntry: leaves(
    inserted('registry_entry', { registry: 'INDUSTRIAL_ENTERPRISE', status: 'CANDIDATE' }),
    inserted('registry_entry_transition', { from_status: null, to_status: 'CANDIDATE' }),
  ),
  transitionRegistryEntry: leaves(
    updated('registry_entry', { status: 'CANDIDATE', version: 1 }, { status: 'APPLIED', version: 2 }),
    inserted('registry_entry_transition', { from_status: 'CANDIDATE', to_status: 'APPLIED' }),
  ),
  transitionRegistryEntries: leaves(
    updated('registry_entry', { status: 'CANDIDATE', version: 1 }, { status: 'APPLIED', version: 2 }),
    inserted('registry_entry_transition', { from_status: 'CANDIDATE', to_status: 'APPLIED' }),
  ),
  liftSuspension: {
    by: official,
    request: excludedEntry,
    changes: [
      updated('registry_entry', { suspended_by: 'AGENCY' }, { suspended_by: null }),
      inserted('registry_entry_transition', { from_status: 'EXCLUDED', to_status: 'EXCLUDED', reason: redacted }),
    ],
  },
  establishCouncil: {
    by: official,
    request: () => Promise.resolve({ query: documents.establishCouncil, variables: council('RU-KLU') }),
    changes: [inserted('council', { region_code: 'RU-KLU' })],
  },
  appointCouncilMember: leaves(inserted('council_member', { role: 'MEMBER', name: redacted, to_date: null })),
  endCouncilTerm: leaves(updated('council_member', { to_date: null }, { to_date: '2026-02-01' })),
  recordCouncilMeeting: {
    by: official,
    request: meeting,
    changes: [inserted('council_meeting', { region_code: 'RU-BRY', held_on: '2026-02-01' })],
  },
  recordCouncilDecision: leaves(inserted('council_decision', { kind: 'OTHER', withdrawn_at: null })),
  withdrawCouncilDecision: leaves(
    updated('council_decision', { withdrawn_at: null }, { withdrawn_at: anInstant, withdrawn_reason: redacted }),
  ),
  createAgreement: leaves(inserted('agreement', { status: 'DRAFT', measures: ['COUNCIL'] })),
  updateAgreement: leaves(
    updated(
      'agreement',
      { measures: expect.arrayContaining(['EXCURSIONS']), version: 1 },
      { measures: ['COUNCIL'], version: 2 },
    ),
  ),
  signAgreement: {
    by: official,
    request: signedByRegion,
    changes: [
      inserted('agreement_signature', { party: 'AGENCY', signed_on: '2026-01-01' }),
      updated('agreement', { status: 'DRAFT', signed_on: null }, { status: 'SIGNED', signed_on: '2026-01-01' }),
      inserted('agreement_milestone', { status: 'PLANNED', measure: 'COUNCIL' }),
      updated('agreement_milestone', { status: 'PLANNED' }, { status: 'OVERDUE' }),
    ],
  },
  withdrawAgreementSignature: {
    by: official,
    changes: [
      removed('agreement_signature', { party: 'AGENCY', signed_on: '2026-01-01' }),
      updated('agreement', { version: 2 }, { version: 3 }),
    ],
  },
  extendAgreement: {
    by: official,
    request: extendedByRegion,
    changes: [
      updated('agreement', { valid_until: '2030-12-31' }, { valid_until: '2031-12-31' }),
      removed('agreement_extension', { party: 'REGION', valid_until: '2031-12-31' }),
      updated('agreement_milestone', { term: '[2026-01-01,2031-01-01)' }, { term: '[2026-01-01,2032-01-01)' }),
    ],
  },
  terminateAgreement: leaves(
    updated('agreement', { status: 'SIGNED' }, { status: 'TERMINATED', terminated_reason: redacted }),
    updated(
      'agreement_milestone',
      { term: '[2026-01-01,2031-01-01)' },
      { term: expect.stringMatching(/^\[2026-01-01,\d{4}-\d\d-\d\d\)$/) },
    ),
  ),
  publishMethodology: {
    by: official,
    changes: [inserted('methodology', { version: 2, title: { ru: 'Методика' } })],
  },
  recordAssessment: leaves(inserted('readiness_assessment', { status: 'VALID', total: 24 })),
  withdrawAssessment: leaves(
    updated('readiness_assessment', { status: 'VALID' }, { status: 'WITHDRAWN', withdrawn_reason: redacted }),
  ),
  createPortal: leaves(inserted('portal', { region_codes: ['RU-SMO'], version: 1 })),
  updatePortal: leaves(
    updated(
      'portal',
      { code: expect.stringContaining('portal-'), version: 1 },
      { code: expect.any(String), version: 2 },
    ),
  ),
  advanceCooperationLead: leaves(
    updated('cooperation_lead', { status: 'NEW', version: 1 }, { status: 'CONTACTED', version: 2 }),
    inserted('cooperation_lead_transition', { from_status: 'NEW', to_status: 'CONTACTED' }),
  ),
  setCooperationLeadValue: leaves(
    updated('cooperation_lead', { value_amount: null }, { value_amount: 1, value_currency: 'RUB' }),
  ),
  setCooperationLeadVisitor: {
    by: smolensk,
    request: unnamedLead,
    changes: ({ input }) => [
      updated(
        'cooperation_lead',
        { visiting_organization_id: null },
        { visiting_organization_id: (input as Fields)['organization'] },
      ),
    ],
  },
  createApiClient: {
    by: official,
    changes: [
      inserted('api_client', { kind: 'ENTERPRISE', scopes: ['registry:read'], revoked_at: null }),
      inserted('api_client_secret', { place: 1, withdrawn_at: null }),
    ],
  },
  updateApiClient: leaves(updated('api_client', { name: 'A dashboard' }, { name: 'Other' })),
  // A coordinator may not see the secret of a client that acts as an organization.
  rotateApiClientSecret: { by: official, changes: [inserted('api_client_secret', { place: 2, withdrawn_at: null })] },
  withdrawApiClientSecret: leaves(updated('api_client_secret', { withdrawn_at: null }, { withdrawn_at: anInstant })),
  revokeApiClient: leaves(
    updated('api_client', { revoked_at: null }, { revoked_at: anInstant, revocation_reason: redacted }),
  ),
  createAccessGrant: leaves(
    inserted('person', { issuer: 'urn:promtour:demo', subject: redacted }),
    inserted('access_grant', { role: 'PLANT_MANAGER', withdrawn_at: null }),
  ),
  confirmAccessGrant: {
    by: official,
    request: async ({ registry, organization }) => {
      const input = { issuer: 'urn:promtour:demo', subject: newKey(), role: 'PLANT_MANAGER', organization };
      const { id } = await registry.change(createAccessGrant, { input }, smolensk);
      return { query: confirmAccessGrant, variables: { input: { id } } };
    },
    changes: [updated('access_grant', { confirmed_at: null }, { confirmed_at: anInstant })],
  },
  withdrawAccessGrant: leaves(updated('access_grant', { withdrawn_at: null }, { withdrawn_at: anInstant })),
};

/** Values of the requests above that must not appear in the audit log. */
export const personal = [
  'Акт осмотра',
  'Мария Примерова',
  '+74812000001',
  'Председатель Примеров',
  'Проба',
  'Проверка',
  'permission-',
];

function council(region: string) {
  return { input: { idempotencyKey: newKey(), region, establishedOn: '2020-07-08' } };
}

async function contacts({ registry }: World) {
  const { id } = await registry.register();
  return {
    query: `mutation ($input: SetOrganizationContactsInput!) {
      answer: setOrganizationContacts(input: $input) { __typename }
    }`,
    variables: {
      input: {
        id,
        expectedVersion: 1,
        contacts: [{ purpose: 'VISITS', name: 'Мария Примерова', phone: '+74812000001' }],
      },
    },
  };
}

/** A meeting of a council whose only member, the chair, attended. */
async function meeting({ registry }: World) {
  const { change } = programmeOf(registry);
  const { id } = await change(documents.establishCouncil, council('RU-BRY'));
  const chair = { council: id, name: 'Председатель Примеров', role: 'CHAIR', from: '2020-07-08' };
  const { id: member } = await change(documents.appointCouncilMember, { input: chair });
  const input = {
    idempotencyKey: newKey(),
    council: id,
    heldOn: '2026-02-01',
    present: [member],
    agenda: ['О реестре'],
  };
  return { query: documents.recordCouncilMeeting, variables: { input } };
}

/** A draft that the region has signed and the agency has not, in a region without other agreements. */
async function signedByRegion({ registry }: World) {
  const programme = programmeOf(registry);
  const { id } = await programme.createAgreement({ region: 'RU-PSK' });
  await programme.signAs(coordinatorOf('RU-PSK'), id, '2026-01-01', 1);
  return { query: documents.signAgreement, variables: { input: { id, signedOn: '2026-01-01', expectedVersion: 2 } } };
}

/** An agreement with an extension that the region has signed. */
async function extendedByRegion({ registry }: World) {
  const programme = programmeOf(registry);
  const { id } = await programme.createAgreement({ region: 'RU-NGR' });
  await programme.sign(id, '2026-01-01');
  const extending = { id, validUntil: '2031-12-31', expectedVersion: 3 };
  await programme.change(documents.extendAgreement, { input: extending }, coordinatorOf('RU-NGR'));
  return { query: documents.extendAgreement, variables: { input: { ...extending, expectedVersion: 4 } } };
}

/** An entry that was excluded while suspended. */
async function excludedEntry({ registry }: World) {
  const programme = programmeOf(registry);
  const { organization, entry } = await programme.registered();
  await programme.to(entry, 'SUSPENDED', 4, { reason: 'Проба' });
  const { id: decision } = await programme.decide('EXCLUDE', 'RU-SMO', organization);
  await programme.to(entry, 'EXCLUDED', 5, { decision });
  return {
    query: documents.liftSuspension,
    variables: { input: { id: entry, expectedVersion: 6, reason: 'Проба' } },
  };
}

async function unnamedLead({ registry, organization, otherOrganization }: World) {
  const lead = await insertLead(registry, { host: organization, visitor: null });
  return {
    query: `mutation ($input: SetCooperationLeadVisitorInput!) {
      answer: setCooperationLeadVisitor(input: $input) { __typename }
    }`,
    variables: { input: { id: lead, organization: otherOrganization, expectedVersion: 1 } },
  };
}
