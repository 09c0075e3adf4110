import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { startProcess } from '@promtour/testkit/process';
import { askWith, registerDashboard, tokenOf } from '../clients.ts';
import { forgetTokens } from '../people.ts';
import { portalOf } from '../portal.ts';
import type { System } from '../systems.ts';

const command = fileURLToPath(new URL('../../../services/registry/bin/rotate-signing-keys.ts', import.meta.url));

/**
 * Seconds between the publication of a key and its first signature. The gateway fetches unknown keys at most every ten seconds. In
 * production it is a quarter of an hour, for verifiers that fetch less often.
 */
const overlap = 13;

/** The operator rotates the signing key of tokens while programs obtain and use tokens. */
export function keyRotationScenarios(system: () => System): void {
  describe('the signing key', () => {
    // The former key is withdrawn after five seconds, before its tokens expire; in production it is a quarter of an hour.
    afterAll(forgetTokens);

    it('rotates under load without one refused request', async () => {
      const { registryVariables: env } = system();
      if (env === undefined) throw new Error('the registry’s variables are not available to the tests');
      const load = await startLoad(system());
      const args = ['--wait', '--overlap', String(overlap), '--retirement', '5'];
      const rotation = await startProcess(command, { args, env });
      expect(await rotation.ended).toEqual({ code: 0, signal: null });
      // The former key is no longer published: from here on, tokens depend on the new key.
      await load.reaches(load.accepted() + 20);
      const { accepted, refused, kids } = await load.stop();
      expect({ refused, keys: kids.size }).toEqual({ refused: [], keys: 2 });
      console.log(`${accepted} tokens were issued and accepted while the signing key rotated, none was refused`);
      expect(accepted).toBeGreaterThan(100);
    }, 90_000);
  });
}

async function startLoad(system: System) {
  const program = await registerDashboard(portalOf(system));
  const refused: unknown[] = [];
  const kids = new Set<unknown>();
  let accepted = 0;
  let running = true as boolean;

  const lane = async (): Promise<void> => {
    while (running) {
      try {
        const token = await tokenOf(system, program);
        const [header = ''] = token.split('.');
        kids.add((JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: unknown }).kid);
        const answer = await askWith(system, token);
        if (answer.status === 200) accepted += 1;
        else refused.push(answer);
      } catch (error) {
        refused.push(error);
      }
    }
  };
  const lanes = [lane(), lane()];
  return {
    accepted: () => accepted,
    reaches: async (count: number) => {
      while (accepted < count && refused.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    stop: async () => {
      running = false;
      await Promise.all(lanes);
      return { accepted, refused, kids };
    },
  };
}
