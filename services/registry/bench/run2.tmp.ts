import { startServer } from './servers.tmp.ts';
import { variants } from './variants.tmp.ts';
const server = await startServer();
try { console.log(await variants()); } finally { await server.stop(); }
