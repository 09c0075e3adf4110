import { startService } from '@promtour/service-kit/service';
import { stopOnSignal } from '@promtour/service-kit/shutdown';
import { bookings } from './composition.ts';
import { readEnvironment } from './environment.ts';

const running = await startService(bookings, readEnvironment());
stopOnSignal(running, running.logger);
