// An idle service on the embedded log. Says which share of a core it used, then ends.
import { startService } from '@promtour/service-kit/service';
import { bookings } from '../src/service.ts';
import { readEnvironment } from '../src/environment.ts';

const [jobs, milliseconds = '20000'] = process.argv.slice(2);
const running = await startService(
  {
    ...bookings,
    compose(parts) {
      const { background, ...composition } = bookings.compose(parts);
      return jobs === 'jobs' && background !== undefined ? { ...composition, background } : composition;
    },
  },
  readEnvironment(),
);
await new Promise((resolve) => setTimeout(resolve, 5_000));
const before = process.cpuUsage();
const startedAt = performance.now();
await new Promise((resolve) => setTimeout(resolve, Number(milliseconds)));
const { user, system } = process.cpuUsage(before);
process.stdout.write(`${(user + system) / 1_000 / (performance.now() - startedAt)}\n`);
await running.stop();
