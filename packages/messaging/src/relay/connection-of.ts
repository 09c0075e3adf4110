import type { ClientConfig } from 'pg';
import type { DataSource } from 'typeorm';

/** A connection of its own to the database that a DataSource reaches. */
export async function connectionOf(dataSource: DataSource, applicationName: string): Promise<ClientConfig> {
  const { options } = dataSource;
  if (options.type !== 'postgres') throw new TypeError('Messaging needs PostgreSQL');
  const { url, host, port, username, password, database, ssl } = options;
  const secret = typeof password === 'function' ? await password() : password;
  return {
    application_name: applicationName,
    ...(url === undefined ? {} : { connectionString: url }),
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(username === undefined ? {} : { user: username }),
    ...(secret === undefined ? {} : { password: secret }),
    ...(database === undefined ? {} : { database }),
    // TypeORM types it by a server's options and hands it to pg as it is.
    ...(ssl === undefined ? {} : { ssl: ssl as NonNullable<ClientConfig['ssl']> }),
  };
}
