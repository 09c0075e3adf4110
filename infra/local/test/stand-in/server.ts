/**
 * A stub service with the contract of a real one (variables, health, graceful shutdown), so that the start of a stack can be tested without
 * the domain. `POST /graphql` returns the variables it was started with.
 */
import { createServer } from 'node:http';
import pg from 'pg';

const { DATABASE_URL, PORT, HOST, STAND_IN_FAULT } = process.env;

if (STAND_IN_FAULT === 'ends') {
  console.error('exiting: fault injected by the test');
  process.exit(3);
}

async function ready(): Promise<boolean> {
  if (DATABASE_URL === undefined) return true;
  const client = new pg.Client({ connectionString: DATABASE_URL });
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

const server = createServer((request, response) => {
  if (request.url === '/health/ready') {
    void ready().then((isReady) => {
      response.writeHead(isReady ? 200 : 503).end();
    });
    return;
  }
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: { environment: process.env, pid: process.pid } }));
});
server.listen(Number(PORT), HOST);
process.on('SIGTERM', () => {
  if (STAND_IN_FAULT === 'ignores-sigterm') return;
  server.close(() => {
    process.exit(0);
  });
  server.closeAllConnections();
});
