import { describe, expect, it } from '@jest/globals';
import { allows, defineStateMachine } from './state-machine.ts';

describe('a state machine', () => {
  const light = {
    initial: 'RED',
    transitions: { RED: ['GREEN'], GREEN: ['RED', 'OFF'], OFF: [] },
    final: ['OFF'],
  } as const;

  it('allows the transitions of its table and no others', () => {
    const machine = defineStateMachine<'RED' | 'GREEN' | 'OFF'>(light);
    expect(allows(machine, 'RED', 'GREEN')).toBe(true);
    expect(allows(machine, 'RED', 'OFF')).toBe(false);
  });

  it.each([
    ['an unreachable state', { ...light, transitions: { ...light.transitions, BLUE: ['RED'] } }, 'BLUE'],
    ['a state without transitions that is not final', { ...light, final: [] }, 'OFF'],
    ['a final state with transitions', { ...light, final: ['OFF', 'GREEN'] }, 'GREEN'],
  ])('refuses %s', (_, machine, state) => {
    expect(() => defineStateMachine<string>(machine)).toThrow(state);
  });
});
