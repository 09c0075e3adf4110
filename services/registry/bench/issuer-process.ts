// A registry for a benchmark: prints its address, and for each line of its input the CPU time used so far, in milliseconds.
import { createInterface } from 'node:readline';
import { startService } from '@promtour/service-kit/service';
import { registry } from '../src/service.ts';
import { readEnvironment } from '../src/environment.ts';

const running = await startService(registry, readEnvironment());
process.stdout.write(`${running.url}\n`);
createInterface({ input: process.stdin })
  .on('line', () => {
    const { user, system } = process.cpuUsage();
    process.stdout.write(`${(user + system) / 1_000}\n`);
  })
  .on('close', () => void running.stop());
