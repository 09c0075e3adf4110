import { freePort } from '@promtour/testkit/free-port';
import { startRegistry, type TestRegistry } from '../registry.ts';

/** A registry with an issuer at its own address, as browsers need it, and with the demonstration accounts. */
export async function startIssuer(
  variables: Readonly<Record<string, string>> = {},
): Promise<TestRegistry & { readonly issuer: string }> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}/oidc`;
  const registry = await startRegistry({ PORT: String(port), ISSUER: issuer, DEMO_ACCOUNTS: 'true', ...variables });
  return { ...registry, issuer };
}
