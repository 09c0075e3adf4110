import { accessSync, constants, readFileSync } from 'node:fs';

/** The account that runs PostgreSQL if the current one cannot. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number };

/**
 * PostgreSQL refuses to run as root. A root session (usually a container) therefore runs it under an existing account: `postgres` if
 * PostgreSQL was once installed, else `nobody`. No account is ever created. Undefined for an ordinary user, who runs it directly.
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  const account = accounts.find(({ name }) => name === 'postgres') ?? accounts.find(({ name }) => name === 'nobody');
  if (!account) throw new Error('Running as root, and there is no postgres or nobody account to run PostgreSQL');
  return account;
}

function readAccounts(): Account[] {
  accessSync('/etc/passwd', constants.R_OK);
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid !== 0);
}
