import { startService } from '@promtour/service-kit/service';
import { stopOnSignal } from '@promtour/service-kit/shutdown';
import { routes } from './composition.ts';
import { readEnvironment } from './environment.ts';

const running = await startService(routes, readEnvironment());
stopOnSignal(running, running.logger);
