import type { AccessGrantDraft } from '../domain/access-grant.ts';
import type { ApiClientDraft } from '../domain/api-client.ts';

/**
 * The demonstration accounts, whose passwords and secrets are public. They exist only with DEMO_ACCOUNTS=true, which production rejects.
 * Without it they are rejected even if an earlier start left them in the database.
 */
export const demoIssuer = 'urn:promtour:demo';

type DemoPerson = {
  readonly password: string;
  readonly name: { readonly ru: string; readonly en: string };
  /** Undefined: the grant is given later (`createAccessGrant`), since what it refers to does not exist at the start. */
  readonly access: Pick<AccessGrantDraft, 'role' | 'organization' | 'regions'> | undefined;
};

export const demoPeople = {
  official: {
    password: 'demo',
    name: { ru: 'Сотрудник национального агентства', en: 'Official of the national agency' },
    access: { role: 'AGENCY_OFFICIAL', organization: null, regions: null },
  },
  coordinator: {
    password: 'demo',
    name: { ru: 'Координатор Смоленской области', en: 'Coordinator of the Smolensk region' },
    access: { role: 'REGION_COORDINATOR', organization: null, regions: ['RU-SMO'] },
  },
  neighbor: {
    password: 'demo',
    name: { ru: 'Координатор Московской области', en: 'Coordinator of the Moscow region' },
    access: { role: 'REGION_COORDINATOR', organization: null, regions: ['RU-MOS'] },
  },
  council: {
    password: 'demo',
    name: { ru: 'Член совета Смоленской области', en: 'Council member of the Smolensk region' },
    access: { role: 'COUNCIL_MEMBER', organization: null, regions: ['RU-SMO'] },
  },
  manager: {
    password: 'demo',
    name: { ru: 'Руководитель площадки предприятия', en: 'Manager of a plant' },
    access: undefined,
  },
  passes: {
    password: 'demo',
    name: { ru: 'Бюро пропусков предприятия', en: 'Pass office of a plant' },
    access: undefined,
  },
  organizer: {
    password: 'demo',
    name: { ru: 'Организатор школьной группы', en: 'Organizer of a school group' },
    access: undefined,
  },
} as const satisfies Readonly<Record<string, DemoPerson>>;

type DemoClient = {
  readonly id: string;
  /** Null: a public client. */
  readonly secret: string | null;
  /** Undefined: the client is registered later, since what it serves does not exist at the start (see `demoClientOf`). */
  readonly client: ApiClientDraft | undefined;
};

const common = {
  organization: null,
  portal: null,
  confidential: true,
  redirectUris: [],
  allowedOrigins: [],
  firstParty: false,
} as const;

/** The redirect URI of a sign-in without a browser (`npm run token`): nothing listens there. */
const demoRedirectUri = 'http://127.0.0.1/signed-in';

/** The redirect URI of a sign-in with a browser, at the port of `npm run token -- --browser`. */
const demoBrowserRedirectUri = 'http://127.0.0.1:8477/signed-in';

export const demoClients = {
  /** Signs people in; represents the agency's own applications. */
  console: {
    id: '01900000-0000-7000-8000-0000000000d0',
    secret: null,
    client: {
      ...common,
      kind: 'DASHBOARD',
      name: 'Промтур · Promtour',
      scopes: [],
      regions: null,
      rateClass: 'HIGH',
      confidential: false,
      redirectUris: [demoRedirectUri, demoBrowserRedirectUri],
      firstParty: true,
    },
  },
  portal: {
    id: '01900000-0000-7000-8000-0000000000d1',
    secret: 'ptr_demo-portal-secret-that-everybody-knows',
    client: undefined,
  },
  agency: {
    id: '01900000-0000-7000-8000-0000000000d2',
    secret: 'ptr_demo-agency-secret-that-everybody-knows',
    client: undefined,
  },
  dashboard: {
    id: '01900000-0000-7000-8000-0000000000d3',
    secret: 'ptr_demo-dashboard-secret-that-everybody-knows',
    client: {
      ...common,
      kind: 'DASHBOARD',
      name: 'Демонстрация · Demonstration: dashboard',
      scopes: ['analytics:read', 'registry:read', 'audit:read'],
      regions: null,
      rateClass: 'STANDARD',
    },
  },
} as const satisfies Readonly<Record<string, DemoClient>>;

/** With DEMO_ACCOUNTS, registering a client under the idempotency key `demo-portal` or `demo-agency` gives it the printed credential. */
export function demoClientOf(key: string): DemoClient | undefined {
  const entry = Object.entries<DemoClient>(demoClients).find(([name]) => key === `demo-${name}`);
  return entry?.[1];
}
