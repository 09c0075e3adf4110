import type { Logger } from '@promtour/service-kit/logging';
import type { Provider } from 'oidc-provider';
import type { CredentialStore } from '../application/ports.ts';
import type { SigningKeyState } from '../domain/signing-key.ts';
import type { KeySeal } from './key-seal.ts';
import { createProvider, type ProviderOptions } from './provider.ts';

export type Issuer = {
  /** The mount path, such as `/oidc`. */
  readonly base: string;
  readonly url: URL;
  /** The provider with the current keys. A request finishes with the provider that it started with. */
  readonly provider: Provider;
  readonly handle: ReturnType<Provider['callback']>;
  /** Checks whether the keys have changed. */
  readonly refresh: () => Promise<void>;
};

export type IssuerOptions = Omit<ProviderOptions, 'keys'> & {
  readonly store: CredentialStore;
  readonly seal: KeySeal;
  readonly logger: Logger;
};

/** The active key comes first: the provider signs with the first one. */
const order: readonly SigningKeyState[] = ['ACTIVE', 'NEXT', 'RETIRING'];

/** The issuer of this process, which uses the current signing keys of the database. */
export async function createIssuer({ store, seal, logger, ...options }: IssuerOptions): Promise<Issuer> {
  let current: { known: string; provider: Provider; handle: Issuer['handle'] } | undefined;

  async function refresh(): Promise<void> {
    const keys = (await store.signingKeys()).toSorted(
      (one, other) => order.indexOf(one.state) - order.indexOf(other.state),
    );
    const known = keys.map(({ kid, state }) => `${kid} ${state}`).join(', ');
    if (current?.known === known) return;
    const provider = createProvider({ ...options, keys: keys.map(({ kid, sealed }) => seal.open(kid, sealed)) });
    provider.on('server_error', (_context, error) => {
      logger.error({ err: error }, 'the issuer failed');
    });
    current = { known, provider, handle: provider.callback() };
    logger.info({ keys: keys.map(({ kid, state }) => ({ kid, state })) }, 'signing keys');
  }

  await refresh();
  const now = () => {
    if (current === undefined) throw new Error('the issuer has no keys');
    return current;
  };
  const url = new URL(options.issuer);
  return {
    base: url.pathname,
    url,
    refresh,
    get provider() {
      return now().provider;
    },
    get handle() {
      return now().handle;
    },
  };
}
