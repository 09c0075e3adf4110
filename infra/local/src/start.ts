import { runStack } from './run-stack.ts';

// The running stack's processes keep this one alive until it is asked to stop.
await runStack(process.argv.slice(2));
