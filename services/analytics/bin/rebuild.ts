// Rebuilds projections of analytics from the first event, while the service answers from the current ones.
import { rebuildCommand } from '@promtour/service-kit/rebuild/rebuild-command';
import { analytics } from '../src/service.ts';

await rebuildCommand(analytics, process.env);
