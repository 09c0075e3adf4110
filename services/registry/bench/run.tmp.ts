import { startServer } from './servers.tmp.ts';
import { rows } from './audit.bench.ts';
const server = await startServer();
try { console.table(await rows()); } finally { await server.stop(); }
