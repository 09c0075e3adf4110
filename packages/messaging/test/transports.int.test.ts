import { availableLogs } from './support/transports.ts';
import { describeTransport } from './support/transport-contract.ts';

for (const [name, createLog] of availableLogs('the contract tests of the Kafka transport')) {
  describeTransport(name, createLog);
}
