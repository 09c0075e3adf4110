import { defineService } from '@promtour/service-kit/feature';
import { agreements } from './agreements/agreements.module.ts';
import { audit } from './audit/audit.module.ts';
import { councils } from './councils/councils.module.ts';
import { entries } from './entries/entries.module.ts';
import type { RegistryEnvironment } from './environment.ts';
import type { Loaders } from './graphql/context.ts';
import { identity } from './identity/identity.module.ts';
import { leads } from './leads/leads.module.ts';
import { organizations } from './organizations/organizations.module.ts';
import { portals } from './portals/portals.module.ts';
import { rates } from './rates/rates.module.ts';
import { readiness } from './readiness/readiness.module.ts';
import { regions } from './regions/regions.module.ts';
import { sites } from './sites/sites.module.ts';

export const registry = defineService<Loaders, RegistryEnvironment>({
  name: 'registry',
  directory: new URL('../', import.meta.url),
  features: [
    regions,
    organizations,
    sites,
    entries,
    councils,
    readiness,
    agreements,
    leads,
    portals,
    identity,
    audit,
    rates,
  ],
});
