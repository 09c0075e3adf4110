import { operation } from './graph.ts';
import type { KeyedInput, Refusal } from './operations.ts';

/** The loader's operations on routes. */

export type Route = {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly approvals: readonly { readonly region: { readonly code: string } | null; readonly status: string }[];
};

export type Stop = Readonly<Record<string, unknown>> & { readonly day: number; readonly kind: string };

const route = 'route { id version status approvals { region { code } status } }';
const refusal = '__typename ... on UserError { code message }';

export const createRoute = operation<
  KeyedInput<Readonly<Record<string, unknown>>>,
  { answer: { __typename: 'CreateRoutePayload'; route: Route } | Refusal }
>(
  'CreateRoute',
  `mutation CreateRoute($input: CreateRouteInput!) {
    answer: createRoute(input: $input) {
      ${refusal} ... on InvalidInput { issues { path code } } ... on CreateRoutePayload { ${route} }
    }
  }`,
);

export const findRoutes = operation<
  { text: string; statuses: readonly string[] },
  { routes: { nodes: readonly (Route & { title: { ru: string } })[] } }
>(
  'FindRoutes',
  `query FindRoutes($text: String!, $statuses: [RouteStatus!]) {
    routes(filter: { text: $text, statuses: $statuses }) {
      nodes { title { ru } id version status approvals { region { code } status } }
    }
  }`,
);

export const transitionRoute = operation<
  { input: { id: string; expectedVersion: number; to: string } },
  { answer: { __typename: 'TransitionRoutePayload'; route: Route } | Refusal }
>(
  'TransitionRoute',
  `mutation TransitionRoute($input: TransitionRouteInput!) {
    answer: transitionRoute(input: $input) { ${refusal} ... on TransitionRoutePayload { ${route} } }
  }`,
);

export const decideRouteApproval = operation<
  { input: { id: string; expectedVersion: number; region: string; approved: boolean } },
  { answer: { __typename: 'DecideRouteApprovalPayload'; route: Route } | Refusal }
>(
  'DecideRouteApproval',
  `mutation DecideRouteApproval($input: DecideRouteApprovalInput!) {
    answer: decideRouteApproval(input: $input) { ${refusal} ... on DecideRouteApprovalPayload { ${route} } }
  }`,
);

export const publishRoute = operation<
  { input: { id: string; expectedVersion: number } },
  { answer: { __typename: 'PublishRoutePayload'; route: Route } | Refusal }
>(
  'PublishRoute',
  `mutation PublishRoute($input: PublishRouteInput!) {
    answer: publishRoute(input: $input) {
      ${refusal} ... on RouteNotPublishable { obstacles { reason } } ... on PublishRoutePayload { ${route} }
    }
  }`,
);
