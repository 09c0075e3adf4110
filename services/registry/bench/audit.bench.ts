import { randomUUID } from 'node:crypto';
import { systemClock } from '@promtour/kernel/clock';
import { unwrap } from '@promtour/kernel/result';
import { sealAuditLog } from '@promtour/service-kit/audit/seal-audit-log';
import type { Caller } from '@promtour/service-kit/caller';
import { createDataSource } from '@promtour/postgres/data-source';
import { migrateDatabase } from '@promtour/service-kit/persistence/migrate';
import { migrationsOf } from '@promtour/service-kit/service';
import { createUnitOfWork } from '@promtour/service-kit/persistence/unit-of-work';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { createTestDatabase } from '@promtour/testkit/database';
import { official } from '@promtour/testkit/viewers';
import type { DataSource } from 'typeorm';
import { createCreateOrganization } from '../src/organizations/application/create-organization.ts';
import { registry } from '../src/service.ts';
import { organizationToRow, organizationSchema } from '../src/organizations/persistence/organization.row.ts';
import { organizationRepositories } from '../src/organizations/organizations.module.ts';
import type { Organization, OrganizationDraft } from '../src/organizations/domain/organization.ts';

const writers = 16;
const rounds = 4;
const caller: Caller = { viewer: official, causation: { correlationId: 'bench' } };

/**
 * Registrations per second through the use case (idempotency key, organization, outbox and audit log in one transaction): with the audit
 * log, without it, and with a concurrent sealer; and the bare INSERT of the same row in its own transaction. The variants alternate, so
 * that all run under the same load. Needs PostgreSQL as the testkit does.
 */
export async function measure(): Promise<BenchRow[]> {
  const [audited, plain] = [await startDatabase(true), await startDatabase(false)];
  let sealing = false;
  const work = {
    bare: () => bareInsert(plain.dataSource),
    without: () => plain.register(),
    with: () => audited.register(),
    sealed: () => audited.register(),
  };
  const rates = { bare: 0, without: 0, with: 0, sealed: 0 };
  const names = Object.keys(work) as (keyof typeof work)[];
  for (let nth = -1; nth < rounds; nth += 1)
    for (const name of names) {
      sealing = name === 'sealed';
      const sealer = keepSealing(audited.dataSource, () => sealing);
      const measured = await rate(work[name], nth < 0 ? 500 : 2_500);
      sealing = false;
      await sealer;
      if (nth >= 0) rates[name] += measured / rounds;
    }
  const backlog = await seconds(() => seal(audited.dataSource));
  await Promise.all([audited.stop(), plain.stop()]);
  return [
    row('organizations registered/s, outbox and audit', rates.with, ''),
    row('  ÷ the bare INSERT of the row', rates.with / rates.bare, '≥ 0.6'),
    row('  ÷ the same without the audit log', rates.with / rates.without, ''),
    row('  ÷ the same without, while a sealer works', rates.sealed / rates.without, ''),
    row('audit rows sealed/s', backlog, ''),
  ];
}

async function startDatabase(audited: boolean) {
  const database = await createTestDatabase();
  const about = { service: 'registry-bench', url: database.url, migrations: migrationsOf(registry) };
  await migrateDatabase({ ...about, auditedTables: registry.auditedTables, ownerUrl: database.ownerUrl });
  const dataSource = createDataSource({
    ...about,
    poolSize: writers + 1,
    entities: registry.entities,
  });
  await dataSource.initialize();
  if (!audited) await database.owner('ALTER TABLE organization DISABLE TRIGGER audited_insert');
  const unitOfWork = createUnitOfWork({
    dataSource,
    clock: systemClock,
    repositories: organizationRepositories,
    afterCommit: () => undefined,
  });
  const register = createCreateOrganization(unitOfWork, systemClock);
  return {
    dataSource,
    register: async () => unwrap(await register(draft(), { key: randomUUID() }, caller)),
    async stop() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

function draft(): OrganizationDraft {
  const name = { ru: `Завод ${randomUUID()}`, en: 'Plant' };
  const nothing = { legalName: null, inn: null, kpp: null, ogrn: null, provenance: null };
  return { ...nothing, kind: 'ENTERPRISE', name, brands: ['Brand'], region: 'RU-SMO', okved: ['24.10', '25'] };
}

async function bareInsert(dataSource: DataSource): Promise<void> {
  const { region: regionCode, ...about } = draft();
  const organization = { ...about, regionCode, id: randomUUID(), status: 'ACTIVE', createdAt: new Date() };
  await dataSource.transaction((manager) =>
    manager.insert(organizationSchema, organizationToRow(organization as unknown as Organization)),
  );
}

async function keepSealing(dataSource: DataSource, goOn: () => boolean): Promise<void> {
  while (goOn()) {
    await seal(dataSource);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const seal = (dataSource: DataSource): Promise<number> =>
  sealAuditLog({ dataSource, now: () => new Date(), anchor: () => Promise.resolve() });

async function rate(work: () => Promise<unknown>, milliseconds: number): Promise<number> {
  const startedAt = performance.now();
  let done = 0;
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (performance.now() < startedAt + milliseconds) {
        await work();
        done += 1;
      }
    }),
  );
  return (done * 1000) / (performance.now() - startedAt);
}

/** Operations per second. */
async function seconds(work: () => Promise<number>): Promise<number> {
  const startedAt = performance.now();
  const done = await work();
  return (done * 1000) / (performance.now() - startedAt);
}

function row(measure: string, value: number, goal: string): BenchRow {
  return { measure, measured: value.toFixed(value >= 100 ? 0 : 2), goal };
}
