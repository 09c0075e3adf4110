import { startService } from '@promtour/service-kit/service';
import { stopOnSignal } from '@promtour/service-kit/shutdown';
import { analytics } from './composition.ts';
import { readEnvironment } from './environment.ts';

const running = await startService(analytics, readEnvironment());
stopOnSignal(running, running.logger);
