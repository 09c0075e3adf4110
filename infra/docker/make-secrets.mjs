// Writes `.env` for docker-compose.yml with a fresh password a role. Never overwrites one: the databases keep the old.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../.env', import.meta.url));
const names = ['POSTGRES', 'REGISTRY_DATABASE', 'ROUTES_DATABASE', 'BOOKINGS_DATABASE', 'ANALYTICS_DATABASE'];
const lines = names.map((name) => `${name}_PASSWORD=${randomBytes(18).toString('base64url')}\n`);
try {
  writeFileSync(file, lines.join(''), { flag: 'wx', mode: 0o600 });
  console.log('Wrote .env with fresh passwords. `docker compose up -d` starts the system.');
} catch (error) {
  if (error.code !== 'EEXIST') throw error;
  console.log('.env is there already and stays as it is.');
}
