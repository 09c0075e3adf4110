import { describe, expect, it } from '@jest/globals';
import { allows, defineStateMachine } from './state-machine.ts';

describe('a state machine', () => {
  const light = {
    initial: 'RED',
    transitions: { RED: ['GREEN'], GREEN: ['RED', 'OFF'], OFF: [] },
    final: ['OFF'],
  } as const;

  it('allows what its table says and nothing else', () => {
    const machine = defineStateMachine<'RED' | 'GREEN' | 'OFF'>(light);
    expect(allows(machine, 'RED', 'GREEN')).toBe(true);
    expect(allows(machine, 'RED', 'OFF')).toBe(false);
  });

  it.each([
    ['a state that cannot be reached', { ...light, transitions: { ...light.transitions, BLUE: ['RED'] } }, 'BLUE'],
    ['a state without a way on', { ...light, final: [] }, 'OFF'],
    ['a final state with a way on', { ...light, final: ['OFF', 'GREEN'] }, 'GREEN'],
  ])('refuses %s', (_, machine, state) => {
    expect(() => defineStateMachine<string>(machine)).toThrow(state);
  });
});
