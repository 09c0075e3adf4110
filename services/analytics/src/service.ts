import { defineService } from '@promtour/service-kit/feature';
import type { Loaders } from './graphql/context.ts';
import { visitFlow } from './visit-flow/visit-flow.module.ts';

export const analytics = defineService<Loaders>({
  name: 'analytics',
  directory: new URL('../', import.meta.url),
  features: [visitFlow],
});
