import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NeededServers } from '@promtour/local-servers/test-servers';

/**
 * Which servers the tests of a workspace use, derived from the imports of its files. So a workspace of pure code starts none, and none has
 * to be declared twice.
 */
export function neededServers(workspace: string): NeededServers {
  const sources = sourceFiles(workspace).map((file) => readFileSync(file, 'utf8'));
  return {
    postgres: sources.some((source) => /@promtour\/testkit\/(database|service)|testkit\/src\/database/.test(source)),
    kafka: sources.some((source) => /@promtour\/testkit\/kafka|testkit\/src\/kafka/.test(source)),
  };
}

function sourceFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return [];
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}
