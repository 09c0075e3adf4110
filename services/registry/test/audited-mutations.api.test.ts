import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { auditEntriesOf, auditLogText, type AuditRow } from '@promtour/testkit/audit-log';
import { textsInIdempotencyRecords } from '@promtour/testkit/idempotency-records';
import { mutationsWithKey, outcomeOf, rootFields } from '@promtour/testkit/permissions';
import { auditedMutations, personal, type Audited, type Change } from './audited-mutations.ts';
import type { World } from './permissions/cases.ts';
import { everyPermission } from './permissions/every.ts';
import { programmeOf } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

const mutations = rootFields(await readSubgraphSdl(new URL('../', import.meta.url))).flatMap((field) =>
  field.startsWith('Mutation.') ? [field.replace('Mutation.', '')] : [],
);

let registry: TestRegistry;
let world: World;
beforeAll(async () => {
  registry = await startRegistry({ DEMO_ACCOUNTS: 'true' });
  const programme = programmeOf(registry);
  const { organization } = await programme.registered();
  const { organization: otherOrganization } = await programme.registered(organizationInput({ region: 'RU-TUL' }));
  world = { registry, organization, site: await programme.site(organization), otherOrganization };
});
afterAll(() => registry.stop());

const sql = <Row extends object>(text: string, values: unknown[]) => registry.rows<Row>(text, values);

/** Runs the mutation under a new correlation id; returns the expected changes and its audit entries. */
async function audit(mutation: string, { by, request, changes }: Audited) {
  const asked = request ?? everyPermission.find(({ operation }) => operation === `Mutation.${mutation}`)?.request;
  if (asked === undefined) throw new Error(`${mutation}: no permission case has a request`);
  const { query, variables } = await asked(world);
  const correlationId = randomUUID();
  const answer = await registry.ask<{ answer: unknown }>(query, variables, { 'x-correlation-id': correlationId }, by);
  expect({ outcome: outcomeOf(answer), text: answer.text }).toEqual({ outcome: 'ALLOWED', text: answer.text });
  return {
    changes: typeof changes === 'function' ? changes(variables) : changes,
    auditLog: await auditEntriesOf(sql, correlationId),
  };
}

const whatOf = ({ operation, table_name }: AuditRow): string => `${operation} ${table_name}`;

function expectChange(auditLog: readonly AuditRow[], [what, before, after]: Change): void {
  expect(auditLog.filter((row) => whatOf(row) === what)).toContainEqual(
    expect.objectContaining({
      before: before && expect.objectContaining(before),
      after: after && expect.objectContaining(after),
    }),
  );
}

describe('each mutation records actor, operation, before and after', () => {
  it('and each has a row', () => {
    expect(Object.keys(auditedMutations).sort()).toEqual(mutations.toSorted());
  });

  it.each(Object.entries(auditedMutations))('%s', async (mutation, audited) => {
    const { auditLog, changes } = await audit(mutation, audited);
    expect([...new Set(auditLog.map(whatOf))].sort()).toEqual(changes.map(([what]) => what).sort());
    for (const change of changes) expectChange(auditLog, change);
    const { kind: actor, subject, clientId } = audited.by;
    for (const row of auditLog) expect(row).toMatchObject({ actor, subject, client_id: clientId });
  });

  it('and no recorded answer contains client input', async () => {
    const { texts, operations } = await textsInIdempotencyRecords(sql);
    expect(texts).toEqual([]);
    // Each mutation that takes an idempotency key has left a record.
    const keyed = new Set(mutationsWithKey(await readSubgraphSdl(new URL('../', import.meta.url))));
    expect(operations.toSorted()).toEqual([...keyed].sort());
  });

  it('and no personal data', async () => {
    const text = await auditLogText(sql);
    for (const secret of personal) expect(text).not.toContain(secret);
  });
});
