import { auditEntrySchema } from '@promtour/service-kit/audit/audit-entry.row';
import { CreateAuditTrail1700000000010 } from '@promtour/service-kit/audit/audit-migration';
import { sealingJob } from '@promtour/service-kit/audit/sealing.job';
import { tellCaller } from '@promtour/service-kit/audit/tell-caller';
import { createDueJobs } from '@promtour/service-kit/jobs/due-jobs';
import type { ServiceDefinition } from '@promtour/service-kit/service';
import { createAddSite } from './application/add-site.ts';
import { createChangeOrganizationStatus } from './application/change-organization-status.ts';
import { createRegisterOrganization } from './application/register-organization.ts';
import { createAdvanceLead } from './application/leads/advance-lead.ts';
import { createNameLeadVisitor } from './application/leads/name-lead-visitor.ts';
import { createOpenLead } from './application/leads/open-lead.ts';
import { createValueLead } from './application/leads/value-lead.ts';
import { createLeadLoaders } from './graphql/lead-loaders.ts';
import { createLoaders, type Loaders } from './graphql/loaders.ts';
import { registryResolvers } from './graphql/resolvers/index.ts';
import { tellAuditHead } from './messaging/audit/tell-audit-head.ts';
import { openLeadInTransaction } from './messaging/leads/open-lead-in-transaction.ts';
import { openLeadWhenIntentStated } from './messaging/leads/open-lead-when-intent-stated.consumer.ts';
import { openLeadWhenVisited } from './messaging/leads/open-lead-when-visited.consumer.ts';
import { registrySubscription } from './messaging/registry.subscription.ts';
import { createAuditReader } from './persistence/audit/audit.reader.ts';
import { createLeadReader } from './persistence/leads/lead.reader.ts';
import { leadRepositories } from './persistence/leads/lead.repositories.ts';
import { leadSchema, leadTransitionSchema } from './persistence/leads/lead.row.ts';
import { CreateRegistry1700000001001 } from './persistence/migrations/1700000001001-create-registry.ts';
import { FillRussianRegions1700000001002 } from './persistence/migrations/1700000001002-fill-russian-regions.ts';
import { CreateRegistryEntries1700000001010 } from './persistence/migrations/1700000001010-create-registry-entries.ts';
import { CreateCooperationLeads1700000001040 } from './persistence/migrations/1700000001040-create-cooperation-leads.ts';
import { AuditRegistry1700000001990 } from './persistence/migrations/1700000001990-audit-registry.ts';
import { organizationSchema } from './persistence/organization.row.ts';
import { regionSchema } from './persistence/region.row.ts';
import { createRegistryReader } from './persistence/registry.reader.ts';
import { registryRepositories } from './persistence/registry.repositories.ts';
import { siteSchema } from './persistence/site.row.ts';

/** The registry, wired: adapters to ports, use cases to resolvers. */
export const registry: ServiceDefinition<Loaders> = {
  name: 'registry',
  directory: new URL('../', import.meta.url),
  entities: [regionSchema, organizationSchema, siteSchema, leadSchema, leadTransitionSchema, auditEntrySchema],
  migrations: [
    CreateAuditTrail1700000000010,
    CreateRegistry1700000001001,
    FillRussianRegions1700000001002,
    CreateRegistryEntries1700000001010,
    CreateCooperationLeads1700000001040,
    AuditRegistry1700000001990,
  ],
  compose({ dataSource, databaseUrl, clock, logger, unitOfWork }) {
    const transactions = unitOfWork(registryRepositories, tellCaller);
    const leadTransactions = unitOfWork(leadRepositories, tellCaller);
    const openLead = openLeadInTransaction(createOpenLead(clock), leadRepositories);
    return {
      resolvers: registryResolvers({
        registerOrganization: createRegisterOrganization(transactions, clock),
        addSite: createAddSite(transactions, clock),
        changeOrganizationStatus: createChangeOrganizationStatus(transactions, clock),
        advanceLead: createAdvanceLead(leadTransactions, clock),
        valueLead: createValueLead(leadTransactions, clock),
        nameLeadVisitor: createNameLeadVisitor(leadTransactions, clock),
      }),
      createLoaders: (viewer) => ({
        ...createLoaders(createRegistryReader(dataSource, viewer)),
        ...createLeadLoaders(createLeadReader(dataSource, viewer)),
        auditReader: createAuditReader(dataSource, viewer),
      }),
      subscriptions: [registrySubscription([openLeadWhenVisited(openLead), openLeadWhenIntentStated(openLead)])],
      background: createDueJobs({
        service: 'registry',
        databaseUrl,
        clock,
        logger,
        jobs: [sealingJob({ dataSource, now: () => clock.now(), anchor: tellAuditHead(clock) })],
      }),
    };
  },
};
