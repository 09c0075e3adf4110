import { unwrap } from '@promtour/kernel/result';
import { testCaller, harnessIssuer, request, type Harness } from '../harness.ts';
import { decision, meeting, organization, site } from './given.ts';
import { row } from './row.ts';

const nothing = () => Promise.resolve();
const by = testCaller;

async function member(harness: Harness, region: string, role: 'CHAIR' | 'MEMBER' = 'CHAIR') {
  const established = await harness.establishCouncil({ region, establishedOn: '2020-07-08' }, request(), by);
  const council = unwrap(established).value.id;
  const about = { council, name: 'Член совета', role, from: '2020-07-08', to: null };
  return { council, id: unwrap(await harness.appointCouncilMember(about, request(), by)).value.id };
}

/** Records without a state machine: each change that is published. */
export const councilRows = [
  row(
    'a council',
    nothing,
    async (harness) =>
      unwrap(await harness.establishCouncil({ region: 'RU-AMU', establishedOn: '2020-07-08' }, request(), by)),
    ['council.established'],
  ),
  row(
    'a term in a council',
    (harness) => member(harness, 'RU-ARK'),
    async (harness, { council }) => {
      const about = { council, name: 'Секретарь', role: 'SECRETARY' as const, from: '2020-07-08', to: null };
      return unwrap(await harness.appointCouncilMember(about, request(), by));
    },
    ['council.member-appointed'],
  ),
  row(
    'the end of a term',
    (harness) => member(harness, 'RU-AST'),
    async (harness, { id }) => unwrap(await harness.endCouncilTerm(id, '2026-12-31', by)),
    ['council.term-ended'],
  ),
  row(
    'a council’s meeting',
    (harness) => member(harness, 'RU-BEL'),
    async (harness, { council, id }) => {
      const held = { council, heldOn: '2020-08-01', present: [id], agenda: [] };
      return unwrap(await harness.recordCouncilMeeting(held, request(), by));
    },
    ['council.meeting-recorded'],
  ),
  row('a council’s decision', meeting, (harness) => decision(harness, 'OTHER'), ['council.decision-recorded']),
  row(
    'the withdrawal of a decision',
    (harness) => decision(harness, 'OTHER'),
    async (harness, id) => unwrap(await harness.withdrawCouncilDecision(id, 'Ошибка', by)),
    ['council.decision-withdrawn'],
  ),
  row(
    'the withdrawal of a decision that was withdrawn',
    async (harness) => {
      const id = await decision(harness, 'OTHER');
      unwrap(await harness.withdrawCouncilDecision(id, 'Ошибка', by));
      return id;
    },
    async (harness, id) => unwrap(await harness.withdrawCouncilDecision(id, 'Ошибка', by)),
    [],
  ),
];

const portalDraft = { name: { ru: 'Портал' }, regions: ['RU-SMO'], languages: ['ru'], url: null };
const criterion = { code: 'SAFE_ROUTE', name: { ru: 'Безопасный маршрут' }, critical: true };
const stage = { code: 'LAUNCH', name: { ru: 'Запуск' } };

export const recordRows = [
  row('an organization', nothing, (harness) => organization(harness), ['organization.created']),
  row(
    'another name of an organization',
    (harness) => organization(harness),
    async (harness, id) => unwrap(await harness.updateOrganization(id, { name: { ru: 'Комбинат' } }, 1, by)),
    ['organization.updated'],
  ),
  row('an organization with its site', nothing, (harness) => site(harness), ['organization.created', 'site.created']),
  row(
    'another name of a site',
    (harness) => site(harness),
    async (harness, id) => unwrap(await harness.updateSite(id, { name: { ru: 'Цех' } }, 1, by)),
    ['site.updated'],
  ),
  row(
    'a portal',
    nothing,
    async (harness) => unwrap(await harness.createPortal({ ...portalDraft, code: 'first' }, request(), by)),
    ['portal.created'],
  ),
  row(
    'another name of a portal',
    async (harness) => unwrap(await harness.createPortal({ ...portalDraft, code: 'second' }, request(), by)).value,
    async (harness, { id }) => unwrap(await harness.updatePortal(id, { code: 'third' }, 1, by)),
    ['portal.updated'],
  ),
  row(
    'a version of the methodology',
    nothing,
    async (harness) => {
      const about = { title: { ru: 'Методика' }, criteria: [criterion], stages: [stage] };
      return unwrap(await harness.publishMethodology(about, request(), by));
    },
    ['methodology.published'],
  ),
];

const apiClient = (harness: Harness) => apiClientOf(harness, []);

async function apiClientOf(harness: Harness, allowedOrigins: readonly string[]) {
  const terms = { name: 'Агентство', scopes: [], regions: null, rateClass: 'BASIC' as const };
  const rest = { portal: null, confidential: true, redirectUris: [], allowedOrigins, firstParty: false };
  const about = { ...terms, ...rest, kind: 'DASHBOARD' as const, organization: null };
  return unwrap(await harness.createApiClient(about, request(), by)).client;
}

const narrower = {
  name: undefined,
  scopes: undefined,
  regions: ['RU-SMO'],
  rateClass: undefined,
  allowedOrigins: undefined,
};

const otherOrigins = { ...narrower, regions: undefined, allowedOrigins: ['https://portal.example'] };

async function grant(harness: Harness, subject: string) {
  const about = { issuer: harnessIssuer, subject, role: 'REGION_COORDINATOR' as const, organization: null };
  return unwrap(await harness.createAccessGrant({ ...about, regions: ['RU-SMO'] }, request(), by)).value;
}

export const identityRows = [
  row('an API client', nothing, apiClient, ['api-client.created']),
  row(
    'another secret',
    apiClient,
    async (harness, { id }) => unwrap(await harness.rotateApiClientSecret(id, request(), by)),
    ['api-client.secret-rotated'],
  ),
  row(
    'the end of a client',
    apiClient,
    async (harness, { id }) => unwrap(await harness.revokeApiClient(id, 'REPLACED', by)),
    ['api-client.revoked'],
  ),
  row('a client with allowed origins', nothing, (harness) => apiClientOf(harness, ['https://portal.example']), [
    'api-client.created',
    'api-client.origins-updated',
  ]),
  row(
    'other allowed origins',
    apiClient,
    async (harness, { id }) => unwrap(await harness.updateApiClient(id, 1, otherOrigins, by)),
    ['api-client.origins-updated'],
  ),
  row(
    'less for a client',
    apiClient,
    async (harness, { id }) => unwrap(await harness.updateApiClient(id, 1, narrower, by)),
    ['api-client.narrowed'],
  ),
  row(
    'the end of a secret',
    apiClient,
    async (harness, { id, secrets }) => unwrap(await harness.withdrawApiClientSecret(id, secrets[0]?.id ?? '', by)),
    ['api-client.secret-withdrawn'],
  ),
  row(
    'a code that comes again',
    apiClient,
    (harness, { id }) => harness.reportCodeReplay(id, '0198f6a0-0000-8000-a000-00000000c0de'),
    ['api-client.code-replayed'],
  ),
  row('a role', nothing, (harness) => grant(harness, 'first'), ['access-grant.activated']),
  row(
    'the end of a role',
    (harness) => grant(harness, 'second'),
    async (harness, { id }) => unwrap(await harness.withdrawAccessGrant(id, by)),
    ['access-grant.withdrawn'],
  ),
  row('how far the audit log is sealed', nothing, (harness) => harness.sealAuditLog(), ['audit.sealed']),
];
