import { startService } from '@promtour/service-kit/service';
import { runUntilSignal } from '@promtour/service-kit/shutdown';
import { routes } from './service.ts';
import { readEnvironment } from './environment.ts';

await runUntilSignal(startService(routes, readEnvironment()));
