import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { err, ok, type Result } from '@promtour/kernel/result';
import { signIn } from '@promtour/sign-in/tokens';

/** The sender of the load's requests. */
export type Sender = {
  /** An access token that is good for some minutes still. @throws Error that says why there is none */
  readonly token: () => Promise<string>;
  /** Tokens of the demonstration's coordinator; undefined where the installation has no such accounts. */
  readonly coordinator: (() => Promise<string>) | undefined;
};

export type SenderChoice = {
  readonly account: string;
  /** Name of the variable that holds a token. */
  readonly variable: string | undefined;
  /** A command line that prints one. */
  readonly command: string | undefined;
};

/** Tokens live for ten minutes. */
const renewAfterMs = 5 * 60_000;

const patienceMs = 6 * 60_000;

/** A token from the environment, by a command, or of a demonstration account that is signed in at the gateway. */
export function senderOf(
  { account, variable, command }: SenderChoice,
  { origin }: Pick<URL, 'origin'>,
  env: NodeJS.ProcessEnv = process.env,
): Result<Sender, string> {
  if (variable !== undefined && command !== undefined) return err('--token-env and --token-command: one of them');
  if (variable !== undefined) {
    const token = env[variable]?.trim() ?? '';
    // Never falls back to the demonstration account: a caller who names a token wants that identity.
    if (token === '') return err(`--token-env ${variable}: the variable is not set`);
    return ok({ token: () => Promise.resolve(token), coordinator: undefined });
  }
  if (command !== undefined) return ok({ token: renewed(() => printedBy(command)), coordinator: undefined });
  const tokensOf = (name: string) =>
    renewed(() => signIn({ issuer: `${origin}/oidc`, account: name, password: 'demo' }));
  return ok({ token: tokensOf(account), coordinator: tokensOf('coordinator') });
}

/** Asks once for all who wait, and again when the token grows old. One that could not be had is asked for again. */
function renewed(ask: () => Promise<string>): () => Promise<string> {
  let current: { readonly token: Promise<string>; readonly until: number } | undefined;
  return () => {
    if (current !== undefined && current.until > Date.now()) return current.token;
    const token = ask();
    // A person may take minutes to sign in: the token's time begins when it is there.
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

/** The last line of what the command prints; what it says to people goes on to the terminal. */
async function printedBy(command: string): Promise<string> {
  const running = run('/bin/sh', ['-c', command], { timeout: patienceMs });
  running.child.stderr?.pipe(process.stderr);
  const { stdout } = await running.catch((error: unknown) => {
    const { code } = Object(error) as { code?: unknown };
    throw new Error(`--token-command ended with ${String(code)}`, { cause: error });
  });
  const token = stdout.trim().split('\n').at(-1) ?? '';
  if (token === '') throw new Error('--token-command printed no token');
  return token;
}
