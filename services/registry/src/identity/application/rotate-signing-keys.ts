import type { Clock } from '@promtour/kernel/clock';
import { newId } from '@promtour/kernel/id';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import { nextRotationStep, type RotationStep, type RotationTimes } from '../domain/signing-key.ts';
import type { IdentityUnitOfWork } from './ports.ts';

/** Creates a key: its id, and the private key sealed for storage. */
export type KeyMaker = () => Promise<{ readonly kid: string; readonly sealed: Buffer }>;

export type SigningKeyRotation = {
  /** Runs the step that is due, if any, and returns it. After the last step a new rotation begins. */
  readonly step: () => Promise<RotationStep>;
  /** The step that is due now, without running it. */
  readonly look: () => Promise<RotationStep>;
  /** Creates the first key if there is none. Replicas that start together create one. */
  readonly ensure: () => Promise<void>;
};

export function createSigningKeyRotation(
  unitOfWork: IdentityUnitOfWork,
  clock: Clock,
  makeKey: KeyMaker,
  times: RotationTimes,
): SigningKeyRotation {
  const caller = () => systemCaller('registry', { correlationId: newId(clock.now()) });

  async function step(wanted: (step: RotationStep) => boolean): Promise<RotationStep> {
    const result = await unitOfWork.run(caller(), async ({ signingKeys }) => {
      const at = clock.now();
      const due = nextRotationStep(await signingKeys.lockAll(), at, times);
      if (!wanted(due)) return ok(due);
      switch (due.type) {
        case 'PREPARE': {
          const { kid, sealed } = await makeKey();
          await signingKeys.add({ kid, state: 'NEXT', since: at }, sealed);
          break;
        }
        case 'ACTIVATE':
          if (due.former !== undefined) await signingKeys.move(due.former, 'RETIRING', at);
          await signingKeys.move(due.next, 'ACTIVE', at);
          break;
        case 'REMOVE':
          await signingKeys.move(due.kid, 'GONE', at);
          break;
        case 'WAIT':
      }
      return ok(due);
    });
    return unwrap(result);
  }

  return {
    step: () => step(() => true),
    look: () => step(() => false),
    async ensure() {
      const result = await unitOfWork.run(caller(), async ({ signingKeys }) => {
        if ((await signingKeys.lockAll()).length > 0) return ok(undefined);
        const at = clock.now();
        const { kid, sealed } = await makeKey();
        await signingKeys.add({ kid, state: 'NEXT', since: at }, sealed);
        await signingKeys.move(kid, 'ACTIVE', at);
        return ok(undefined);
      });
      unwrap(result);
    },
  };
}
