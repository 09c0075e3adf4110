import { startService } from '@promtour/service-kit/service';
import { runUntilSignal } from '@promtour/service-kit/shutdown';
import { bookings } from './service.ts';
import { readEnvironment } from './environment.ts';

await runUntilSignal(startService(bookings, readEnvironment()));
