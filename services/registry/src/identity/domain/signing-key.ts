import { defineStateMachine } from '@promtour/kernel/state-machine';

/**
 * A key is published before it signs, since verifiers cache the published keys, and stays published after it has signed, until the tokens
 * that it signed have expired.
 */
export type SigningKeyState = 'NEXT' | 'ACTIVE' | 'RETIRING' | 'GONE';

export const signingKeyStates = defineStateMachine<SigningKeyState>({
  initial: 'NEXT',
  transitions: { NEXT: ['ACTIVE'], ACTIVE: ['RETIRING'], RETIRING: ['GONE'], GONE: [] },
  final: ['GONE'],
});

export type SigningKey = {
  readonly kid: string;
  readonly state: SigningKeyState;
  /** When the key entered its state. */
  readonly since: Date;
};

export type RotationTimes = {
  /** How long the next key is published before it signs: longer than any verifier caches the published keys. */
  readonly overlapSeconds: number;
  /** How long the former key stays published after it has signed: longer than the lifetime of a token. */
  readonly retirementSeconds: number;
};

export type RotationStep =
  /** Publish another key. */
  | { readonly type: 'PREPARE' }
  /** Sign with the next key; the former one stays published. */
  | { readonly type: 'ACTIVATE'; readonly next: string; readonly former: string | undefined }
  /** Stop publishing the key. */
  | { readonly type: 'REMOVE'; readonly kid: string }
  /** Nothing is due before then. */
  | { readonly type: 'WAIT'; readonly until: Date; readonly for: 'ACTIVATE' | 'REMOVE' };

/** The next step of a rotation. After the first step there is always exactly one active key. */
export function nextRotationStep(keys: readonly SigningKey[], now: Date, times: RotationTimes): RotationStep {
  const inState = (state: SigningKeyState) => keys.find((key) => key.state === state);
  const [next, active, retiring] = [inState('NEXT'), inState('ACTIVE'), inState('RETIRING')];
  if (retiring !== undefined) {
    const until = after(retiring.since, times.retirementSeconds);
    return until <= now ? { type: 'REMOVE', kid: retiring.kid } : { type: 'WAIT', until, for: 'REMOVE' };
  }
  if (next !== undefined) {
    // The first key is activated at once: no verifier can have cached older keys.
    const until = active === undefined ? now : after(next.since, times.overlapSeconds);
    return until <= now
      ? { type: 'ACTIVATE', next: next.kid, former: active?.kid }
      : { type: 'WAIT', until, for: 'ACTIVATE' };
  }
  return { type: 'PREPARE' };
}

function after(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}
