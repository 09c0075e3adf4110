import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { err, ok, type Result } from '@promtour/kernel/result';
import { signIn } from '@promtour/sign-in/tokens';

/** The sender of the load's requests. */
export type Sender = {
  /**
   * An access token that is valid for some more minutes.
   * @throws Error with the reason if there is none
   */
  readonly token: () => Promise<string>;
  /** Tokens of each region's demo coordinator; empty if the installation has no demo accounts. */
  readonly coordinators: ReadonlyMap<string, () => Promise<string>>;
  /** Tokens of the demo accounts that book and receive groups; undefined if the installation has none. */
  readonly people: Readonly<Record<DemoPerson, () => Promise<string>>> | undefined;
};

export type DemoPerson = 'organizer' | 'manager' | 'passes';

export type SenderChoice = {
  readonly account: string;
  /** Name of the environment variable with a token. */
  readonly variable: string | undefined;
  /** A command line that prints a token. */
  readonly command: string | undefined;
};

/** Tokens live for ten minutes. */
const renewAfterMs = 5 * 60_000;

const patienceMs = 6 * 60_000;

/** A token from an environment variable, from a command, or of a demo account that signs in at the gateway. */
export function senderOf(
  { account, variable, command }: SenderChoice,
  { origin }: Pick<URL, 'origin'>,
  env: NodeJS.ProcessEnv = process.env,
): Result<Sender, string> {
  if (variable !== undefined && command !== undefined)
    return err('--token-env and --token-command are mutually exclusive');
  if (variable !== undefined) {
    const token = env[variable]?.trim() ?? '';
    // Never falls back to the demo account: a caller who names a token wants that identity.
    if (token === '') return err(`--token-env ${variable}: the variable is not set`);
    return ok({ token: () => Promise.resolve(token), coordinators: new Map(), people: undefined });
  }
  if (command !== undefined)
    return ok({ token: renewed(() => printedBy(command)), coordinators: new Map(), people: undefined });
  const tokensOf = (name: string) =>
    renewed(() => signIn({ issuer: `${origin}/oidc`, account: name, password: 'demo' }));
  const coordinators = new Map(
    Object.entries({ 'RU-SMO': 'coordinator', 'RU-MOS': 'neighbor' }).map(([region, name]) => [region, tokensOf(name)]),
  );
  const people = { organizer: tokensOf('organizer'), manager: tokensOf('manager'), passes: tokensOf('passes') };
  return ok({ token: tokensOf(account), coordinators, people });
}

/** One request for all concurrent callers, repeated shortly before the token expires. A failed request is repeated by the next call. */
function renewed(ask: () => Promise<string>): () => Promise<string> {
  let current: { readonly token: Promise<string>; readonly until: number } | undefined;
  return () => {
    if (current !== undefined && current.until > Date.now()) return current.token;
    const token = ask();
    // Signing in may take minutes: the age of the token counts from its arrival.
    const kept = { token, until: Date.now() + patienceMs };
    current = kept;
    token.then(
      () => {
        current = { token, until: Date.now() + renewAfterMs };
      },
      () => {
        if (current === kept) current = undefined;
      },
    );
    return token;
  };
}

const run = promisify(execFile);

/** The token is the last line of standard output; standard error goes to the terminal. */
async function printedBy(command: string): Promise<string> {
  const running = run('/bin/sh', ['-c', command], { timeout: patienceMs });
  running.child.stderr?.pipe(process.stderr);
  const { stdout } = await running.catch((error: unknown) => {
    const { code } = Object(error) as { code?: unknown };
    throw new Error(`--token-command exited with ${String(code)}`, { cause: error });
  });
  const token = stdout.trim().split('\n').at(-1) ?? '';
  if (token === '') throw new Error('--token-command printed no token');
  return token;
}
