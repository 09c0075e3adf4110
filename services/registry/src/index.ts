import { startService } from '@promtour/service-kit/service';
import { stopOnSignal } from '@promtour/service-kit/shutdown';
import { registry } from './composition.ts';
import { readEnvironment } from './environment.ts';

const running = await startService(registry, readEnvironment());
stopOnSignal(running, running.logger);
