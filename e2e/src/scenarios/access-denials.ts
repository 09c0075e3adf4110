import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Stack } from '@promtour/local/stack';
import { eventually } from '@promtour/testkit/eventually';
import { post } from '@promtour/testkit/graphql';
import { registerDashboard, tokenOf, type Program } from '../clients.ts';
import * as mutations from '../mutations.ts';
import { authorizationOf } from '../people.ts';
import { portalOf } from '../portal.ts';
import type { System } from '../systems.ts';
import { newKey, unique } from '../unique.ts';

type Line = Readonly<Record<string, unknown>>;

/** Unauthorized access: to a service's own port, and to fields and records. Requires a system that the tests started. */
export function accessDenialsScenarios(system: () => System, stack: () => Stack): void {
  describe('a subgraph refuses requests that bypass the gateway', () => {
    const queries = [
      '{ __typename }',
      '{ _service { sdl } }',
      '{ _entities(representations: [{ __typename: "Organization", id: "1" }]) { __typename } }',
    ];

    it.each(['registry', 'routes', 'bookings', 'analytics'] as const)('%s', async (name) => {
      const url = `${stack().service(name).origin}/graphql`;
      const official = await authorizationOf(system().origin, 'official');
      const attempts: Readonly<Record<string, string>>[] = [
        {},
        // An access token that the gateway accepts.
        official,
        { authorization: 'Basic cm9vdDpyb290' },
        { 'x-viewer': '{"kind":"SYSTEM"}', 'x-user': 'root', 'x-client-id': 'gateway', 'x-forwarded-user': 'root' },
      ];
      for (const headers of attempts)
        for (const query of queries) {
          const { status, text } = await post(url, query, {}, headers);
          expect([query, status, JSON.parse(text)]).toEqual([
            query,
            401,
            {
              errors: [
                {
                  message: 'This service accepts requests of the gateway only',
                  extensions: { code: 'UNAUTHENTICATED' },
                },
              ],
            },
          ]);
        }
    });
  });

  describe('a denial', () => {
    let program: Program;
    let secret: string;
    beforeAll(async () => {
      program = await registerDashboard(portalOf(system()));
      secret = unique('Тайное название');
    });

    const input = (region: string) => ({
      idempotencyKey: newKey(),
      kind: 'ENTERPRISE',
      name: { ru: secret },
      brands: [secret],
      region,
    });

    it('to a field is logged by the gateway with client and field, without arguments', async () => {
      const authorization = `Bearer ${await tokenOf(system(), program)}`;
      const variables = { input: input('RU-SMO') };
      const answer = await post(`${system().origin}/graphql`, mutations.createOrganization, variables, {
        authorization,
      });
      expect([answer.status, answer.expectErrorCodes()]).toEqual([403, ['FORBIDDEN']]);
      await expectLogged(system(), 'gateway', answer.correlationId, {
        clientId: program.clientId,
        fields: ['Mutation.createOrganization'],
        code: 'FORBIDDEN',
      });
    });

    it('to a record is logged by the service that owns it', async () => {
      const coordinator = portalOf(system(), 'coordinator');
      const answer = await coordinator.ask(mutations.createOrganization, { input: input('RU-TUL') });
      expect(answer.expectErrorCodes()).toEqual(['FORBIDDEN']);
      await expectLogged(system(), 'registry', answer.correlationId, {
        clientId: '01900000-0000-7000-8000-0000000000d0',
        denied: ['Mutation.createOrganization'],
        codes: { FORBIDDEN: 1 },
      });
    });

    it('leaves no request data in any log', async () => {
      for (const part of ['gateway', 'registry', 'routes', 'bookings', 'analytics'])
        expect([part, (await logOf(system(), part)).includes(secret)]).toEqual([part, false]);
    });
  });
}

async function logOf({ logDir }: System, part: string): Promise<string> {
  if (logDir === undefined) throw new Error('the logs of this system are not available to the tests');
  return readFile(join(logDir, `${part}.log`), 'utf8');
}

async function expectLogged(system: System, part: string, correlationId: string, facts: Line): Promise<void> {
  const denials = await eventually(
    async () => {
      const lines = (await logOf(system, part)).split('\n').filter((line) => line.includes(correlationId));
      const found = lines.map((line) => JSON.parse(line) as Line).filter(({ msg }) => msg === 'access denied');
      return found.length > 0 && found;
    },
    { within: 60_000 },
  );
  expect(denials).toEqual([expect.objectContaining(facts)]);
}
