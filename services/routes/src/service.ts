import { defineService } from '@promtour/service-kit/feature';
import { excursions } from './excursions/excursions.module.ts';
import type { Loaders } from './graphql/context.ts';
import { hosts } from './hosts/hosts.module.ts';
import { sessions } from './sessions/sessions.module.ts';

export const routes = defineService<Loaders>({
  name: 'routes',
  directory: new URL('../', import.meta.url),
  features: [hosts, excursions, sessions],
});
