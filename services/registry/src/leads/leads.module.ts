import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { organizationRepository, organizationsWhere } from '../organizations/persistence/organization.repositories.ts';
import { createAdvanceLead } from './application/advance-lead.ts';
import { createSetLeadVisitor } from './application/set-lead-visitor.ts';
import { createOpenLead } from './application/open-lead.ts';
import type { LeadRepositories, LeadUnitOfWork } from './application/ports.ts';
import { createSetLeadValue } from './application/set-lead-value.ts';
import { openLeadInTransaction } from './consumers/open-lead-in-transaction.ts';
import { openLeadWhenAttendanceCorrected } from './consumers/open-lead-when-attendance-corrected.consumer.ts';
import { openLeadWhenIntentStated } from './consumers/open-lead-when-intent-stated.consumer.ts';
import { openLeadWhenVisited } from './consumers/open-lead-when-visited.consumer.ts';
import { advanceCooperationLeadMutation } from './graphql/advance-cooperation-lead.ts';
import { cooperationLeadResolvers, leadTransitionResolvers } from './graphql/cooperation-lead.ts';
import { leadQueries, organizationLeadsResolvers } from './graphql/cooperation-leads.ts';
import { createLeadLoaders } from './graphql/loaders.ts';
import { setCooperationLeadVisitorMutation } from './graphql/set-cooperation-lead-visitor.ts';
import { setCooperationLeadValueMutation } from './graphql/set-cooperation-lead-value.ts';
import { createLeadReader } from './persistence/lead.reader.ts';
import { leadRepository } from './persistence/lead.repositories.ts';
import { leadSchema, leadTransitionSchema } from './persistence/lead.row.ts';
import { CreateLeads1700000001080 } from './persistence/migrations/1700000001080-create-leads.ts';

export const leads: FeatureModule<RegistryEnvironment> = {
  name: 'leads',
  entities: [leadSchema, leadTransitionSchema],
  migrations: [CreateLeads1700000001080],
  auditedTables: {
    cooperation_lead: { organization: 'host_organization_id' },
    cooperation_lead_transition: {
      redact: ['note'],
      owner: `SELECT l.host_organization_id, l.region_code FROM cooperation_lead l WHERE l.id = ($1 ->> 'lead_id')::uuid`,
    },
  },
  compose({ dataSource, clock, unitOfWork }) {
    const operations = leadOperations(unitOfWork(leadRepositories), clock);
    const openLead = openLeadInTransaction(createOpenLead(clock), leadRepositories);
    return {
      resolvers: {
        Query: leadQueries,
        Mutation: {
          advanceCooperationLead: advanceCooperationLeadMutation(operations.advanceLead),
          setCooperationLeadValue: setCooperationLeadValueMutation(operations.setLeadValue),
          setCooperationLeadVisitor: setCooperationLeadVisitorMutation(operations.setLeadVisitor),
        },
        CooperationLead: cooperationLeadResolvers,
        LeadTransition: leadTransitionResolvers,
        Organization: organizationLeadsResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) =>
        createLeadLoaders(
          createLeadReader(dataSource, viewer, (sql, parameters) =>
            organizationsWhere(dataSource.manager, sql, parameters),
          ),
        ),
      consumers: [
        openLeadWhenVisited(openLead),
        openLeadWhenAttendanceCorrected(openLead),
        openLeadWhenIntentStated(openLead),
      ],
    };
  },
};

export function leadRepositories(manager: EntityManager, viewer: Viewer): LeadRepositories {
  return { organizations: organizationRepository(manager, viewer), leads: leadRepository(manager, viewer) };
}

export function leadOperations(transactions: LeadUnitOfWork, clock: Clock) {
  return {
    advanceLead: createAdvanceLead(transactions, clock),
    setLeadValue: createSetLeadValue(transactions, clock),
    setLeadVisitor: createSetLeadVisitor(transactions, clock),
  };
}
