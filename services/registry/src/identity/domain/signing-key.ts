import { defineStateMachine } from '@promtour/kernel/state-machine';

/**
 * A key is published before it signs and goes on being published after it has signed: whoever verifies keeps the published keys
 * for a while, and what a key signed lives for a while.
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
  /** Since when it is in that state. */
  readonly since: Date;
};

export type RotationTimes = {
  /** How long the next key is published before it signs: longer than anybody keeps the published keys. */
  readonly overlapSeconds: number;
  /** How long the former key is published after it has signed: longer than what it signed lives. */
  readonly retirementSeconds: number;
};

export type RotationStep =
  /** Publish another key. */
  | { readonly type: 'PREPARE' }
  /** Sign with the next key; the one before is published on. */
  | { readonly type: 'ACTIVATE'; readonly next: string; readonly former: string | undefined }
  /** Publish it no more. */
  | { readonly type: 'REMOVE'; readonly kid: string }
  /** Nothing is due before then. */
  | { readonly type: 'WAIT'; readonly until: Date; readonly for: 'ACTIVATE' | 'REMOVE' };

/** What a rotation has to do next. There is one active key at any time after the first step. */
export function nextRotationStep(keys: readonly SigningKey[], now: Date, times: RotationTimes): RotationStep {
  const inState = (state: SigningKeyState) => keys.find((key) => key.state === state);
  const [next, active, retiring] = [inState('NEXT'), inState('ACTIVE'), inState('RETIRING')];
  if (retiring !== undefined) {
    const until = after(retiring.since, times.retirementSeconds);
    return until <= now ? { type: 'REMOVE', kid: retiring.kid } : { type: 'WAIT', until, for: 'REMOVE' };
  }
  if (next !== undefined) {
    // The first key of all waits for nobody: there is none that could have been kept.
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
