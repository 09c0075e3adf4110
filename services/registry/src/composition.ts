import { systemViewer } from '@promtour/access/viewer';
import { appendToOutbox } from '@promtour/messaging/outbox';
import { auditEntrySchema } from '@promtour/service-kit/audit/audit-entry.row';
import {
  CreateAuditTrail1700000000010,
  IndexAuditTrail1700000000011,
} from '@promtour/service-kit/audit/audit-migration';
import { sealingJob } from '@promtour/service-kit/audit/sealing.job';
import { createDueJobs } from '@promtour/service-kit/jobs/due-jobs';
import type { ServiceDefinition } from '@promtour/service-kit/service';
import { createAdvanceByTime } from './agreements/application/advance-by-time.ts';
import { createExpireAssessments } from './readiness/application/expire-assessments.ts';
import { createUseCases } from './application/use-cases.ts';
import { createOpenLead } from './leads/application/open-lead.ts';
import type { RegistryEnvironment } from './environment.ts';
import { createLeadLoaders } from './leads/graphql/loaders.ts';
import { createLoaders, type Loaders } from './graphql/loaders.ts';
import { registryResolvers } from './graphql/resolvers/index.ts';
import { closeMilestonesWhenFactsArrive } from './agreements/close-milestones-when-facts-arrive.consumer.ts';
import { openLeadInTransaction } from './leads/consumers/open-lead-in-transaction.ts';
import { openLeadWhenAttendanceCorrected } from './leads/consumers/open-lead-when-attendance-corrected.consumer.ts';
import { openLeadWhenIntentStated } from './leads/consumers/open-lead-when-intent-stated.consumer.ts';
import { openLeadWhenVisited } from './leads/consumers/open-lead-when-visited.consumer.ts';
import { registrySubscription } from './messaging/registry.subscription.ts';
import type { RepositoriesOf } from './messaging/repositories-of.ts';
import { createAuditReader } from './audit/audit.reader.ts';
import { createLeadReader } from './leads/persistence/lead.reader.ts';
import { leadRepositories } from './leads/persistence/lead.repositories.ts';
import { leadSchema, leadTransitionSchema } from './leads/persistence/lead.row.ts';
import { CreateCooperationLeads1700000001040 } from './persistence/migrations/1700000001040-create-cooperation-leads.ts';
import { AuditRegistry1700000001990 } from './persistence/migrations/1700000001990-audit-registry.ts';
import { createAgreementReader } from './agreements/persistence/agreement.reader.ts';
import {
  agreementSchema,
  extensionSchema,
  factSchema,
  milestoneSchema,
  signatureSchema,
} from './agreements/persistence/agreement.rows.ts';
import { CreateReadiness1700000001030 } from './persistence/migrations/1700000001030-create-readiness.ts';
import { SearchOrganizations1700000001050 } from './persistence/migrations/1700000001050-search-organizations.ts';
import { ChangeSites1700000001061 } from './persistence/migrations/1700000001061-change-sites.ts';
import { FoldSearchTexts1700000001140 } from './persistence/migrations/1700000001140-fold-search-texts.ts';
import { MilestonesDue1700000001062 } from './persistence/migrations/1700000001062-milestones-due.ts';
import { ListSites1700000001060 } from './persistence/migrations/1700000001060-list-sites.ts';
import { CreateAgreements1700000001031 } from './persistence/migrations/1700000001031-create-agreements.ts';
import { createReadinessReader } from './readiness/persistence/readiness.reader.ts';
import { assessmentSchema, methodologySchema } from './readiness/persistence/readiness.rows.ts';
import { createCouncilReader } from './councils/persistence/council.reader.ts';
import {
  councilDecisionSchema,
  decisionSubjectSchema,
  councilMeetingSchema,
  councilMemberSchema,
  councilSchema,
} from './councils/persistence/council.rows.ts';
import { createRegistryEntryReader } from './entries/persistence/registry-entry.reader.ts';
import { registryEntrySchema, transitionSchema } from './entries/persistence/registry-entry.row.ts';
import { createPortalReader } from './portals/persistence/portal.reader.ts';
import { portalSchema } from './portals/persistence/portal.repositories.ts';
import { CreateCouncils1700000001020 } from './persistence/migrations/1700000001020-create-councils.ts';
import { createIdentity } from './identity/identity.ts';
import { accessGrantSchema, personSchema } from './identity/persistence/access-grant.row.ts';
import { apiClientSchema, apiClientSecretSchema } from './identity/persistence/api-client.row.ts';
import { CreateRegistry1700000001001 } from './persistence/migrations/1700000001001-create-registry.ts';
import { FillRussianRegions1700000001002 } from './persistence/migrations/1700000001002-fill-russian-regions.ts';
import { CreateRegistryEntries1700000001010 } from './persistence/migrations/1700000001010-create-registry-entries.ts';
import { IndexStates1700000001070 } from './persistence/migrations/1700000001070-index-states.ts';
import { CreateRateBuckets1700000001200 } from './persistence/migrations/1700000001200-create-rate-buckets.ts';
import { CreateIdentity1700000001080 } from './persistence/migrations/1700000001080-create-identity.ts';
import { ConfirmAccess1700000001100 } from './persistence/migrations/1700000001100-confirm-access.ts';
import { KeepSuspensions1700000001120 } from './persistence/migrations/1700000001120-keep-suspensions.ts';
import { DecisionsNameOrganizations1700000001121 } from './persistence/migrations/1700000001121-decisions-name-organizations.ts';
import { SignByBoth1700000001122 } from './persistence/migrations/1700000001122-sign-by-both.ts';
import { organizationHistory, siteHistory } from './shared/persistence/change-history.ts';
import { contactSchema } from './organizations/persistence/organization-details.rows.ts';
import { organizationSchema } from './organizations/persistence/organization.row.ts';
import { regionSchema } from './regions/persistence/region.row.ts';
import { createRegistryReader } from './persistence/registry.reader.ts';
import { registryRepositories } from './persistence/registry.repositories.ts';
import { siteSchema } from './sites/persistence/site.row.ts';
import { addRates } from './rates/rates.ts';
import { zoneAt } from './regions/zone-at.ts';

/** The registry, wired: adapters to ports, use cases to resolvers. */
export const registry: ServiceDefinition<Loaders, RegistryEnvironment> = {
  name: 'registry',
  directory: new URL('../', import.meta.url),
  entities: [
    auditEntrySchema,
    leadSchema,
    leadTransitionSchema,
    regionSchema,
    organizationSchema,
    siteSchema,
    contactSchema,
    organizationHistory.schema,
    siteHistory.schema,
    registryEntrySchema,
    transitionSchema,
    councilSchema,
    councilMemberSchema,
    councilMeetingSchema,
    councilDecisionSchema,
    decisionSubjectSchema,
    portalSchema,
    methodologySchema,
    assessmentSchema,
    agreementSchema,
    signatureSchema,
    extensionSchema,
    milestoneSchema,
    factSchema,
    apiClientSchema,
    apiClientSecretSchema,
    personSchema,
    accessGrantSchema,
  ],
  migrations: [
    CreateAuditTrail1700000000010,
    IndexAuditTrail1700000000011,
    CreateRegistry1700000001001,
    FillRussianRegions1700000001002,
    CreateRegistryEntries1700000001010,
    CreateCouncils1700000001020,
    CreateReadiness1700000001030,
    CreateAgreements1700000001031,
    CreateCooperationLeads1700000001040,
    SearchOrganizations1700000001050,
    ListSites1700000001060,
    ChangeSites1700000001061,
    MilestonesDue1700000001062,
    IndexStates1700000001070,
    CreateIdentity1700000001080,
    ConfirmAccess1700000001100,
    KeepSuspensions1700000001120,
    DecisionsNameOrganizations1700000001121,
    SignByBoth1700000001122,
    FoldSearchTexts1700000001140,
    CreateRateBuckets1700000001200,
    AuditRegistry1700000001990,
  ],
  compose(parts) {
    const { environment, dataSource, databaseUrl, clock, logger, unitOfWork } = parts;
    const identity = createIdentity(parts);
    const transactions = unitOfWork(registryRepositories);
    const useCases = createUseCases({ transactions, leadTransactions: unitOfWork(leadRepositories), clock, zoneAt });
    const openLead = openLeadInTransaction(createOpenLead(clock), leadRepositories);
    const repositoriesOf: RepositoriesOf = ({ tx }) =>
      Promise.resolve({
        ...registryRepositories(tx, systemViewer('registry')),
        publish: (...events) => appendToOutbox(tx, events),
      });
    return {
      resolvers: registryResolvers({
        ...useCases,
        clock,
        identity: identity.operations,
      }),
      createLoaders: (viewer) => ({
        ...createLeadLoaders(createLeadReader(dataSource, viewer)),
        auditReader: createAuditReader(dataSource, viewer),
        ...createLoaders(
          {
            reader: createRegistryReader(dataSource, viewer),
            entryReader: createRegistryEntryReader(dataSource, viewer),
            councilReader: createCouncilReader(dataSource, viewer),
            portalReader: createPortalReader(dataSource, viewer),
            readinessReader: createReadinessReader(dataSource, viewer),
            agreementReader: createAgreementReader(dataSource, viewer),
          },
          viewer,
          clock,
        ),
      }),
      subscriptions: [
        registrySubscription([
          ...closeMilestonesWhenFactsArrive(repositoriesOf, clock),
          openLeadWhenVisited(openLead),
          openLeadWhenAttendanceCorrected(openLead),
          openLeadWhenIntentStated(openLead),
        ]),
      ],
      background: createDueJobs({
        service: 'registry',
        databaseUrl,
        clock,
        logger,
        jobs: [
          sealingJob({ service: 'registry', dataSource, clock, signingKey: environment.AUDIT_SIGNING_KEY }),
          {
            name: 'advance-agreements',
            run: createAdvanceByTime(transactions, clock),
            nextDue: () => createAgreementReader(dataSource, systemViewer('registry')).nextDue(),
            longestSleepSeconds: 30,
          },
          {
            name: 'expire-assessments',
            run: createExpireAssessments(transactions, clock),
            nextDue: () => createReadinessReader(dataSource, systemViewer('registry')).nextExpiry(),
            longestSleepSeconds: 30,
          },
        ],
      }),
      http: async (server) => {
        await identity.http(server);
        addRates(server, parts);
      },
    };
  },
};
