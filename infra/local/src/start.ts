import { runStack } from './run-stack.ts';

// The running processes keep this one alive until a stop request.
await runStack(process.argv.slice(2));
