import { unwrap } from '@promtour/kernel/result';
import { labCaller, labIssuer, request, type Lab } from '../lab.ts';
import { decision, meeting, organization, site } from './given.ts';
import { row } from './row.ts';

const nothing = () => Promise.resolve();
const by = labCaller;

async function member(lab: Lab, region: string, role: 'CHAIR' | 'MEMBER' = 'CHAIR') {
  const established = await lab.establishCouncil({ region, establishedOn: '2020-07-08' }, request(), by);
  const council = unwrap(established).value.id;
  const about = { council, name: 'Член совета', role, from: '2020-07-08', to: null };
  return { council, id: unwrap(await lab.appointCouncilMember(about, request(), by)).value.id };
}

/** Records without a state machine: each change that is published. */
export const councilRows = [
  row(
    'a council',
    nothing,
    async (lab) => unwrap(await lab.establishCouncil({ region: 'RU-AMU', establishedOn: '2020-07-08' }, request(), by)),
    ['council.established'],
  ),
  row(
    'a term in a council',
    (lab) => member(lab, 'RU-ARK'),
    async (lab, { council }) => {
      const about = { council, name: 'Секретарь', role: 'SECRETARY' as const, from: '2020-07-08', to: null };
      return unwrap(await lab.appointCouncilMember(about, request(), by));
    },
    ['council.term-begun'],
  ),
  row(
    'the end of a term',
    (lab) => member(lab, 'RU-AST'),
    async (lab, { id }) => unwrap(await lab.endCouncilTerm(id, '2026-12-31', by)),
    ['council.term-ended'],
  ),
  row(
    'a council’s meeting',
    (lab) => member(lab, 'RU-BEL'),
    async (lab, { council, id }) => {
      const held = { council, heldOn: '2020-08-01', present: [id], agenda: [] };
      return unwrap(await lab.recordCouncilMeeting(held, request(), by));
    },
    ['council.meeting-held'],
  ),
  row('a council’s decision', meeting, (lab) => decision(lab, 'OTHER'), ['council.decision-taken']),
  row(
    'the withdrawal of a decision',
    (lab) => decision(lab, 'OTHER'),
    async (lab, id) => unwrap(await lab.withdrawCouncilDecision(id, 'Ошибка', by)),
    ['council.decision-withdrawn'],
  ),
  row(
    'the withdrawal of a decision that was withdrawn',
    async (lab) => {
      const id = await decision(lab, 'OTHER');
      unwrap(await lab.withdrawCouncilDecision(id, 'Ошибка', by));
      return id;
    },
    async (lab, id) => unwrap(await lab.withdrawCouncilDecision(id, 'Ошибка', by)),
    [],
  ),
];

const portalDraft = { name: { ru: 'Портал' }, regions: ['RU-SMO'], languages: ['ru'], url: null };
const criterion = { code: 'SAFE_ROUTE', name: { ru: 'Безопасный маршрут' }, critical: true };
const stage = { code: 'LAUNCH', name: { ru: 'Запуск' } };

export const recordRows = [
  row('an organization', nothing, (lab) => organization(lab), ['organization.added']),
  row(
    'another name of an organization',
    (lab) => organization(lab),
    async (lab, id) => unwrap(await lab.updateOrganization(id, { name: { ru: 'Комбинат' } }, 1, by)),
    ['organization.changed'],
  ),
  row('an organization with its site', nothing, (lab) => site(lab), ['organization.added', 'site.added']),
  row(
    'another name of a site',
    (lab) => site(lab),
    async (lab, id) => unwrap(await lab.updateSite(id, { name: { ru: 'Цех' } }, 1, by)),
    ['site.changed'],
  ),
  row(
    'a portal',
    nothing,
    async (lab) => unwrap(await lab.createPortal({ ...portalDraft, code: 'first' }, request(), by)),
    ['portal.registered'],
  ),
  row(
    'another name of a portal',
    async (lab) => unwrap(await lab.createPortal({ ...portalDraft, code: 'second' }, request(), by)).value,
    async (lab, { id }) => unwrap(await lab.updatePortal(id, { code: 'third' }, 1, by)),
    ['portal.changed'],
  ),
  row(
    'a version of the methodology',
    nothing,
    async (lab) => {
      const about = { title: { ru: 'Методика' }, criteria: [criterion], stages: [stage] };
      return unwrap(await lab.publishMethodology(about, request(), by));
    },
    ['methodology.published'],
  ),
];

const apiClient = (lab: Lab) => apiClientOf(lab, []);

async function apiClientOf(lab: Lab, allowedOrigins: readonly string[]) {
  const terms = { name: 'Агентство', scopes: [], regions: null, rateClass: 'BASIC' as const };
  const rest = { portal: null, confidential: true, redirectUris: [], allowedOrigins, firstParty: false };
  const about = { ...terms, ...rest, kind: 'DASHBOARD' as const, organization: null };
  return unwrap(await lab.createApiClient(about, request(), by)).client;
}

const narrower = {
  name: undefined,
  scopes: undefined,
  regions: ['RU-SMO'],
  rateClass: undefined,
  allowedOrigins: undefined,
};

const otherOrigins = { ...narrower, regions: undefined, allowedOrigins: ['https://portal.example'] };

async function grant(lab: Lab, subject: string) {
  const about = { issuer: labIssuer, subject, role: 'REGION_COORDINATOR' as const, organization: null };
  return unwrap(await lab.createAccessGrant({ ...about, regions: ['RU-SMO'] }, request(), by)).value;
}

export const identityRows = [
  row('an API client', nothing, apiClient, ['api-client.registered']),
  row('another secret', apiClient, async (lab, { id }) => unwrap(await lab.rotateApiClientSecret(id, request(), by)), [
    'api-client.secret-rotated',
  ]),
  row('the end of a client', apiClient, async (lab, { id }) => unwrap(await lab.revokeApiClient(id, 'REPLACED', by)), [
    'api-client.revoked',
  ]),
  row('a client with allowed origins', nothing, (lab) => apiClientOf(lab, ['https://portal.example']), [
    'api-client.registered',
    'api-client.origins-changed',
  ]),
  row(
    'other allowed origins',
    apiClient,
    async (lab, { id }) => unwrap(await lab.updateApiClient(id, 1, otherOrigins, by)),
    ['api-client.origins-changed'],
  ),
  row('less for a client', apiClient, async (lab, { id }) => unwrap(await lab.updateApiClient(id, 1, narrower, by)), [
    'api-client.narrowed',
  ]),
  row(
    'the end of a secret',
    apiClient,
    async (lab, { id, secrets }) => unwrap(await lab.withdrawApiClientSecret(id, secrets[0]?.id ?? '', by)),
    ['api-client.secret-withdrawn'],
  ),
  row(
    'a code that comes again',
    apiClient,
    (lab, { id }) => lab.reportCodeReplay(id, '0198f6a0-0000-8000-a000-00000000c0de'),
    ['api-client.code-replayed'],
  ),
  row('a role', nothing, (lab) => grant(lab, 'first'), ['access-grant.given']),
  row(
    'the end of a role',
    (lab) => grant(lab, 'second'),
    async (lab, { id }) => unwrap(await lab.withdrawAccessGrant(id, by)),
    ['access-grant.withdrawn'],
  ),
  row('how far the audit log is sealed', nothing, (lab) => lab.sealAuditLog(), ['audit.sealed']),
];
