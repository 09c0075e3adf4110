/** Which state may follow which, as data. A state that nothing follows is named as final. */
export type StateMachine<State extends string> = {
  readonly initial: State;
  readonly transitions: Readonly<Record<State, readonly State[]>>;
  readonly final: readonly State[];
};

/**
 * A state machine that was checked: call it where the module is loaded, so that a mistake in the table stops the service from
 * starting.
 * @throws Error where a state cannot be reached, where one that is not final has no way on, or a final one has
 */
export function defineStateMachine<State extends string>(machine: StateMachine<State>): StateMachine<State> {
  const { initial, transitions, final } = machine;
  const states = Object.keys(transitions) as State[];
  const reached = new Set<State>([initial]);
  // A set is walked in the order of insertion, additions on the way included.
  for (const state of reached) for (const next of transitions[state]) reached.add(next);
  const unreachable = states.filter((state) => !reached.has(state));
  if (unreachable.length > 0) throw new Error(`No way leads to ${unreachable.join(', ')} from ${initial}`);
  const stuck = states.filter((state) => transitions[state].length === 0 && !final.includes(state));
  if (stuck.length > 0) throw new Error(`No way leads on from ${stuck.join(', ')}`);
  const undead = final.filter((state) => transitions[state].length > 0);
  if (undead.length > 0) throw new Error(`Final, but ways lead on from ${undead.join(', ')}`);
  return machine;
}

export function allows<State extends string>(machine: StateMachine<State>, from: State, to: State): boolean {
  return machine.transitions[from].includes(to);
}
