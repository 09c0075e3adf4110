import type { FeatureModule } from '@promtour/service-kit/feature';
import type { RegistryEnvironment } from '../environment.ts';
import { CreateRegistry1700000001001 } from './migrations/1700000001001-create-registry.ts';
import { FillRussianRegions1700000001002 } from './migrations/1700000001002-fill-russian-regions.ts';
import { CreateRegistryEntries1700000001010 } from './migrations/1700000001010-create-registry-entries.ts';
import { CreateCouncils1700000001020 } from './migrations/1700000001020-create-councils.ts';
import { CreateReadiness1700000001030 } from './migrations/1700000001030-create-readiness.ts';
import { CreateAgreements1700000001031 } from './migrations/1700000001031-create-agreements.ts';
import { CreateCooperationLeads1700000001040 } from './migrations/1700000001040-create-cooperation-leads.ts';
import { SearchOrganizations1700000001050 } from './migrations/1700000001050-search-organizations.ts';
import { ListSites1700000001060 } from './migrations/1700000001060-list-sites.ts';
import { ChangeSites1700000001061 } from './migrations/1700000001061-change-sites.ts';
import { MilestonesDue1700000001062 } from './migrations/1700000001062-milestones-due.ts';
import { IndexStates1700000001070 } from './migrations/1700000001070-index-states.ts';
import { CreateIdentity1700000001080 } from './migrations/1700000001080-create-identity.ts';
import { ConfirmAccess1700000001100 } from './migrations/1700000001100-confirm-access.ts';
import { KeepSuspensions1700000001120 } from './migrations/1700000001120-keep-suspensions.ts';
import { DecisionsNameOrganizations1700000001121 } from './migrations/1700000001121-decisions-name-organizations.ts';
import { SignByBoth1700000001122 } from './migrations/1700000001122-sign-by-both.ts';
import { FoldSearchTexts1700000001140 } from './migrations/1700000001140-fold-search-texts.ts';
import { CreateRateBuckets1700000001200 } from './migrations/1700000001200-create-rate-buckets.ts';

export const migrations: FeatureModule<RegistryEnvironment> = {
  name: 'migrations',
  migrations: [
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
  ],
};
