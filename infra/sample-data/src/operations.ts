import { operation } from './graph.ts';
import type { excursionInput, organizationInput, siteInput } from './inputs.ts';

/** Any refusal in a result union. */
export type Refusal = {
  readonly __typename:
    | 'InvalidInput'
    | 'NotFound'
    | 'IdempotencyConflict'
    | 'ExcursionNotPublishable'
    | 'RouteNotPublishable'
    | 'SessionClosed'
    | 'AdmissionRefused'
    | 'SeatsUnavailable'
    | 'SeatsVacant'
    | 'BookingStatusConflict'
    | 'ParticipantListClosed'
    | 'PassesNotPossible'
    | 'AllotmentExists'
    | 'VisitImportRejected';
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[];
  readonly kind?: string;
  /** Why a session is closed. */
  readonly reason?: string;
  readonly reasons?: readonly string[];
  readonly obstacles?: readonly { readonly reason: string }[];
  readonly issues?: readonly { readonly path: readonly string[]; readonly code?: string }[];
  /** Of the rows of a table. */
  readonly faults?: readonly { readonly row: number; readonly column: string | null; readonly code: string }[];
};

/** An input that includes the idempotency key. */
export type KeyedInput<Input> = { readonly input: Input & { readonly idempotencyKey: string } };
type CreateOrganizationPayload = {
  readonly __typename: 'CreateOrganizationPayload';
  readonly organization: { readonly id: string };
};
type CreateSitePayload = {
  readonly __typename: 'CreateSitePayload';
  readonly site: { readonly id: string; readonly timeZone: string };
};
export type Excursion = { readonly id: string; readonly status: string; readonly version: number };

/** Looks up existing records: the keys of a load are kept for 30 days only, the records permanently. */
export const findEnterprise = operation<
  { region: string; text: string },
  {
    organizations: {
      nodes: readonly {
        id: string;
        name: { ru: string };
        status: 'CANDIDATE' | 'ACTIVE' | 'SUSPENDED';
        registryEntries: readonly { id: string; registry: string; status: string; version: number }[];
        sites: {
          nodes: readonly {
            id: string;
            name: { ru: string };
            timeZone: string;
            readiness: { status: string } | null;
            excursions: {
              nodes: readonly (Excursion & {
                title: { ru: string };
                schedules: { nodes: readonly { id: string }[] };
              })[];
            };
          }[];
        };
      }[];
    };
  }
>(
  'FindEnterprise',
  `query FindEnterprise($region: RegionCode!, $text: String!) {
    organizations(filter: { regions: [$region], text: $text }, first: 20) {
      nodes {
        id
        name { ru }
        status
        registryEntries { id registry status version }
        sites(first: 10) {
          nodes {
            id name { ru } timeZone readiness { status }
            excursions(first: 20) { nodes { id status version title { ru } schedules(first: 1) { nodes { id } } } }
          }
        }
      }
    }
  }`,
);

export const createOrganization = operation<
  KeyedInput<Omit<ReturnType<typeof organizationInput>, 'kind'> & { readonly kind: string }>,
  {
    answer: CreateOrganizationPayload | { __typename: 'OrganizationExists'; existing: { id: string } | null } | Refusal;
  }
>(
  'CreateOrganization',
  `mutation CreateOrganization($input: CreateOrganizationInput!) {
    answer: createOrganization(input: $input) {
      __typename
      ... on CreateOrganizationPayload { organization { id } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on OrganizationExists { existing { id } }
    }
  }`,
);

export const createSite = operation<
  KeyedInput<ReturnType<typeof siteInput> & { organization: string }>,
  { answer: CreateSitePayload | Refusal }
>(
  'CreateSite',
  `mutation CreateSite($input: CreateSiteInput!) {
    answer: createSite(input: $input) {
      __typename
      ... on CreateSitePayload { site { id timeZone } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on NotFound { kind }
    }
  }`,
);

export const createExcursion = operation<
  { input: ReturnType<typeof excursionInput> & { idempotencyKey: string; site: string } },
  { answer: { __typename: 'CreateExcursionPayload'; excursion: Excursion } | Refusal }
>(
  'CreateExcursion',
  `mutation CreateExcursion($input: CreateExcursionInput!) {
    answer: createExcursion(input: $input) {
      __typename
      ... on CreateExcursionPayload { excursion { id status version } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on NotFound { kind }
    }
  }`,
);

export const createClosure = operation<
  KeyedInput<{ organization: string; dates: { from: string; to: string }; reason: string; note: string }>,
  { answer: { __typename: 'CreateClosurePayload' } | Refusal }
>(
  'CreateClosure',
  `mutation CreateClosure($input: CreateClosureInput!) {
    answer: createClosure(input: $input) {
      __typename
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on NotFound { kind }
    }
  }`,
);

export const createGuide = operation<
  KeyedInput<{ organization: string; label: string }>,
  { answer: { __typename: 'CreateGuidePayload'; guide: { readonly id: string } } | Refusal }
>(
  'CreateGuide',
  `mutation CreateGuide($input: CreateGuideInput!) {
    answer: createGuide(input: $input) {
      __typename
      ... on CreateGuidePayload { guide { id } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on NotFound { kind }
    }
  }`,
);

export const createPlantZone = operation<
  KeyedInput<{ site: string; name: string; exclusive: boolean }>,
  { answer: { __typename: 'CreatePlantZonePayload'; plantZone: { readonly id: string } } | Refusal }
>(
  'CreatePlantZone',
  `mutation CreatePlantZone($input: CreatePlantZoneInput!) {
    answer: createPlantZone(input: $input) {
      __typename
      ... on CreatePlantZonePayload { plantZone { id } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on NotFound { kind }
    }
  }`,
);

export const createSchedule = operation<
  KeyedInput<{
    excursion: string;
    rules: readonly string[];
    firstStart: string;
    guide: string;
    plantZone: string;
    provenance: object;
  }>,
  { answer: { __typename: 'CreateSchedulePayload'; changes: { added: number } } | Refusal }
>(
  'CreateSchedule',
  `mutation CreateSchedule($input: CreateScheduleInput!) {
    answer: createSchedule(input: $input) {
      __typename
      ... on CreateSchedulePayload { changes { added } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on NotFound { kind }
    }
  }`,
);

export const transitionExcursion = operation<
  { input: { id: string; expectedVersion: number; to: string } },
  { answer: { __typename: 'TransitionExcursionPayload'; excursion: Excursion } | Refusal }
>(
  'TransitionExcursion',
  `mutation TransitionExcursion($input: TransitionExcursionInput!) {
    answer: transitionExcursion(input: $input) {
      __typename
      ... on TransitionExcursionPayload { excursion { id status version } }
      ... on UserError { code message }
      ... on NotFound { kind }
    }
  }`,
);

export const publishExcursion = operation<
  { input: { id: string; expectedVersion: number } },
  { answer: { __typename: 'PublishExcursionPayload'; excursion: Excursion } | Refusal }
>(
  'PublishExcursion',
  `mutation PublishExcursion($input: PublishExcursionInput!) {
    answer: publishExcursion(input: $input) {
      __typename
      ... on PublishExcursionPayload { excursion { id status version } }
      ... on UserError { code message }
      ... on NotFound { kind }
      ... on ExcursionNotPublishable { reasons }
    }
  }`,
);
