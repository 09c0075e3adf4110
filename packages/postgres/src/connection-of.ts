import type { ClientConfig } from 'pg';
import type { DataSource } from 'typeorm';

/** The settings of a separate connection to a DataSource's database. */
export async function connectionOf(dataSource: DataSource, applicationName: string): Promise<ClientConfig> {
  const { options } = dataSource;
  if (options.type !== 'postgres') throw new TypeError('The DataSource is not one of PostgreSQL');
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
    // TypeORM declares the options of a server and passes them to pg unchanged.
    ...(ssl === undefined ? {} : { ssl: ssl as NonNullable<ClientConfig['ssl']> }),
  };
}
