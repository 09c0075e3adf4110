import { randomUUID } from 'node:crypto';
import type { Viewer } from '@promtour/access/viewer';
import { dashboardClient } from '@promtour/testkit/viewers';
import type { AnalyticsService } from './analytics-service.ts';

export type Answer = Readonly<Record<string, unknown>> & { readonly __typename: string };

const faults = '... on InvalidInput { issues { path code } }';

/** The operations of reports at one service. */
export function reportOperations(service: Pick<AnalyticsService, 'ask' | 'url'>) {
  async function mutate(name: string, payload: string, input: object, viewer: Viewer): Promise<Answer> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const { data, errors } = await service.ask(
      `mutation ($input: ${type}Input!) { answer: ${name}(input: $input) { __typename
         ... on UserError { code message } ${payload} } }`,
      { input },
      viewer,
    );
    const answer = data?.['answer'] as Answer | null | undefined;
    return answer ?? { __typename: 'Error', code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
  }

  const key = () => ({ idempotencyKey: randomUUID() });
  const report = `savedReport { ${reportFields} }`;
  return {
    exportMeasures: (input: object, viewer = dashboardClient()) =>
      mutate(
        'exportMeasures',
        `... on ExportMeasuresPayload { url expiresAt replayed } ${faults}`,
        { ...key(), ...input },
        viewer,
      ),
    create: (input: object, viewer = dashboardClient()) =>
      mutate(
        'createSavedReport',
        `... on CreateSavedReportPayload { replayed ${report} } ... on TooManySavedReports { limit } ${faults}`,
        { ...key(), ...input },
        viewer,
      ),
    update: (input: object, viewer = dashboardClient()) =>
      mutate('updateSavedReport', `... on UpdateSavedReportPayload { ${report} } ${faults}`, input, viewer),
    remove: (input: object, viewer = dashboardClient()) =>
      mutate('deleteSavedReport', '... on DeleteSavedReportPayload { id }', input, viewer),
    /** The file at the service rather than at the gateway that the link names. */
    get: (url: unknown, options: RequestInit = {}) =>
      fetch(`${new URL(service.url).origin}${new URL(String(url)).pathname}`, options),
  };
}

export const reportFields = `id version name period filter { dimension values } by grain compare measures format language
  schedule { every weekday dayOfMonth hour timeZone } nextDueAt`;

export const visitsByRegion = { by: ['REGION'], measures: ['VISITS', 'LOAD', 'NO_SHOW'] };

/** Every day at nine in Moscow. */
export const daily = { every: 'DAILY', hour: 9, timeZone: 'Europe/Moscow' };
