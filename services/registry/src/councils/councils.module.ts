import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { EntityManager } from 'typeorm';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { regionRepository } from '../regions/persistence/region.repositories.ts';
import { createAppointCouncilMember } from './application/appoint-council-member.ts';
import { createEndCouncilTerm } from './application/end-council-term.ts';
import { createEstablishCouncil } from './application/establish-council.ts';
import type { CouncilRepositories, CouncilUnitOfWork } from './application/ports.ts';
import { createRecordCouncilDecision } from './application/record-council-decision.ts';
import { createRecordCouncilMeeting } from './application/record-council-meeting.ts';
import { createWithdrawCouncilDecision } from './application/withdraw-council-decision.ts';
import {
  councilDecisionResolvers,
  councilQueries,
  councilResolvers,
  regionCouncilResolvers,
} from './graphql/council.ts';
import { createCouncilLoaders } from './graphql/loaders.ts';
import { councilMutations, type CouncilOperations } from './graphql/mutations.ts';
import { createCouncilReader } from './persistence/council.reader.ts';
import { councilRepository, decisionRepository } from './persistence/council.repositories.ts';
import {
  councilDecisionSchema,
  councilMeetingSchema,
  councilMemberSchema,
  councilSchema,
  decisionSubjectSchema,
} from './persistence/council.rows.ts';
import { CreateCouncils1700000001040 } from './persistence/migrations/1700000001040-create-councils.ts';

export const councils: FeatureModule<RegistryEnvironment> = {
  name: 'councils',
  entities: [councilSchema, councilMemberSchema, councilMeetingSchema, councilDecisionSchema, decisionSubjectSchema],
  migrations: [CreateCouncils1700000001040],
  auditedTables: {
    council: {},
    council_member: { redact: ['name'] },
    council_meeting: {},
    council_decision: { redact: ['withdrawn_reason'] },
    council_decision_organization: {},
  },
  exemptTables: {
    council_decision_counter: 'derived: each decision contains its number',
  },
  compose: ({ dataSource, clock, unitOfWork }) => ({
    resolvers: {
      Query: councilQueries,
      Mutation: councilMutations(councilOperations(unitOfWork(councilRepositories), clock)),
      Council: councilResolvers,
      CouncilDecision: councilDecisionResolvers,
      Region: regionCouncilResolvers,
    } satisfies Resolvers,
    createLoaders: (viewer) => createCouncilLoaders(createCouncilReader(dataSource, viewer), clock.now()),
  }),
};

export function councilRepositories(manager: EntityManager, viewer: Viewer): CouncilRepositories {
  return {
    regions: regionRepository(manager),
    councils: councilRepository(manager, viewer),
    decisions: decisionRepository(manager, viewer),
  };
}

export function councilOperations(transactions: CouncilUnitOfWork, clock: Clock): CouncilOperations {
  return {
    establishCouncil: createEstablishCouncil(transactions, clock),
    appointCouncilMember: createAppointCouncilMember(transactions, clock),
    endCouncilTerm: createEndCouncilTerm(transactions, clock),
    recordCouncilMeeting: createRecordCouncilMeeting(transactions, clock),
    recordCouncilDecision: createRecordCouncilDecision(transactions, clock),
    withdrawCouncilDecision: createWithdrawCouncilDecision(transactions, clock),
  };
}
