import type { Viewer } from '@promtour/access/viewer';
import { ensureGeneration } from '@promtour/messaging/generation/generations';
import type { Projection } from '@promtour/messaging/projection';
import type { EventHandler, Subscription } from '@promtour/messaging/subscription';
import type { FastifyInstance } from 'fastify';
import type { EntitySchema } from 'typeorm';
import type { AuditedService } from '@promtour/events/audited-services';
import type { AuditedTables } from './audit/audited-table.ts';
import { exemptInEachService, type ExemptTables } from './audit/coverage.ts';
import { sealingJob } from './audit/sealing.job.ts';
import { asServiceActor } from './audit/audit-context.ts';
import type { ServiceEnvironment } from './environment.ts';
import { createDueJobs, type DueJob } from './jobs/due-jobs.ts';
import type { MigrationClass } from '@promtour/postgres/data-source';
import type { ServiceDefinition, ServiceParts } from './service.ts';

/**
 * A feature of a service: the one place that lists what the feature contributes. Its SDL lies beside it as `<feature>.graphql`. Omit what
 * it does not contribute.
 */
export type FeatureModule<Environment extends ServiceEnvironment = ServiceEnvironment> = {
  /** The feature's folder. */
  readonly name: string;
  readonly entities?: readonly EntitySchema[];
  readonly migrations?: readonly MigrationClass[];
  /** Tables that the audit log follows. A table that is neither here nor exempt fails the service's coverage test. */
  readonly auditedTables?: AuditedTables;
  /** Tables that the audit log does not follow, each with the reason. */
  readonly exemptTables?: ExemptTables;
  /** Projections; the service creates their first generations automatically. They are subscriptions too. */
  readonly projections?: readonly Projection[];
  /** Called once at the start. */
  readonly compose?: (parts: ServiceParts<Environment>) => FeatureComposition;
};

export type FeatureComposition = {
  /** Resolvers by type and field. Features may add to the same type, but never the same field. */
  readonly resolvers?: Readonly<Record<string, object>>;
  /** New loaders for each request, bounded by the viewer's access scope. Names are unique across features. */
  readonly createLoaders?: (viewer: Viewer) => object;
  /** Event handlers: they run in the service's own subscription and are audited as the service's work. */
  readonly consumers?: readonly EventHandler[];
  /** Further consumer groups. */
  readonly subscriptions?: readonly Subscription[];
  readonly jobs?: readonly DueJob[];
  /** Connections and the like: started before the jobs and before the service listens, stopped after both. */
  readonly background?: { start(): Promise<void>; stop(): Promise<void> };
  /** Routes in addition to `/graphql`. */
  readonly http?: (server: FastifyInstance) => void | Promise<void>;
};

export type ServiceOfFeatures<Environment extends ServiceEnvironment> = {
  /** Also the consumer group of every feature's consumers. */
  readonly name: AuditedService;
  /** The service's folder, as a URL that ends with a slash. */
  readonly directory: URL;
  readonly features: readonly FeatureModule<Environment>[];
};

/** A service as the sum of its features. The audit log, its sealing and the job queue come with it. */
export function defineService<Loaders, Environment extends ServiceEnvironment = ServiceEnvironment>({
  name,
  directory,
  features,
}: ServiceOfFeatures<Environment>): ServiceDefinition<Loaders, Environment> & { readonly exemptTables: ExemptTables } {
  const projections = features.flatMap((feature) => feature.projections ?? []);
  return {
    name,
    directory,
    entities: features.flatMap((feature) => feature.entities ?? []),
    migrations: features.flatMap((feature) => feature.migrations ?? []),
    auditedTables: united(features.map(({ auditedTables = {} }) => auditedTables)),
    exemptTables: { ...exemptInEachService, ...united(features.map(({ exemptTables = {} }) => exemptTables)) },
    projections,
    compose(parts) {
      const { environment, dataSource, databaseUrl, clock, logger } = parts;
      const composed = features.map(({ compose }) => compose?.(parts) ?? {});
      const consumers = composed.flatMap((one) => one.consumers ?? []);
      const subscriptions = composed.flatMap((one) => one.subscriptions ?? []);
      const jobs = createDueJobs({
        service: name,
        databaseUrl,
        clock,
        logger,
        jobs: [
          ...composed.flatMap((one) => one.jobs ?? []),
          sealingJob({ service: name, dataSource, clock, signingKey: environment.AUDIT_SIGNING_KEY }),
        ],
      });
      const own = consumers.length === 0 ? [] : [{ name, handlers: consumers.map((one) => asServiceActor(name, one)) }];
      return {
        resolvers: unitedByType(composed.map(({ resolvers = {} }) => resolvers)),
        createLoaders: (viewer) =>
          united(composed.map(({ createLoaders }) => createLoaders?.(viewer) ?? {})) as Loaders,
        subscriptions: [...own, ...subscriptions, ...projections],
        background: {
          async start() {
            // Before the service listens, so that a projection is empty rather than missing while the broker is unavailable.
            for (const projection of projections) await ensureGeneration(dataSource, name, projection);
            for (const { background } of composed) await background?.start();
            await jobs.start();
          },
          async stop() {
            await jobs.stop();
            for (const { background } of composed.toReversed()) await background?.stop();
          },
        },
        http: async (server) => {
          for (const { http } of composed) await http?.(server);
        },
      };
    },
  };
}

function unitedByType(all: readonly Readonly<Record<string, object>>[]): Record<string, object> {
  const types = new Set(all.flatMap((one) => Object.keys(one)));
  return Object.fromEntries(
    [...types].map((type) => [type, united(all.flatMap((one) => (type in one ? [one[type] ?? {}] : [])))]),
  );
}

/** @throws Error that names what two features both define */
function united<Value extends object>(all: readonly Value[]): Value {
  const seen = new Set<string>();
  for (const name of all.flatMap((one) => Object.keys(one))) {
    if (seen.has(name)) throw new Error(`Two features define ${name}`);
    seen.add(name);
  }
  return Object.assign({}, ...all) as Value;
}
