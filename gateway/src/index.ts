import { createLogger } from '@promtour/service-kit/logging';
import { runUntilSignal } from '@promtour/service-kit/shutdown';
import { readEnvironment } from './environment.ts';
import { startGateway } from './gateway.ts';

const environment = readEnvironment();
const logger = createLogger({ service: 'gateway', level: environment.LOG_LEVEL });
await runUntilSignal(startGateway(environment, logger).then((gateway) => ({ ...gateway, logger })));
