/** The transitions between states, as data. A state without outgoing transitions must be declared final. */
export type StateMachine<State extends string> = {
  readonly initial: State;
  readonly transitions: Readonly<Record<State, readonly State[]>>;
  readonly final: readonly State[];
};

/**
 * Checks a state machine. Call it when the module is loaded, so that a mistake in the table stops the service from starting.
 * @throws Error if a state is unreachable, if a state without transitions is not final, or if a final state has transitions
 */
export function defineStateMachine<State extends string>(machine: StateMachine<State>): StateMachine<State> {
  const { initial, transitions, final } = machine;
  const states = Object.keys(transitions) as State[];
  const reached = new Set<State>([initial]);
  // The loop also visits states that are added during it.
  for (const state of reached) for (const next of transitions[state]) reached.add(next);
  const unreachable = states.filter((state) => !reached.has(state));
  if (unreachable.length > 0) throw new Error(`Unreachable states: ${unreachable.join(', ')}`);
  const stuck = states.filter((state) => transitions[state].length === 0 && !final.includes(state));
  if (stuck.length > 0) throw new Error(`States without transitions that are not final: ${stuck.join(', ')}`);
  const active = final.filter((state) => transitions[state].length > 0);
  if (active.length > 0) throw new Error(`Final states with outgoing transitions: ${active.join(', ')}`);
  return machine;
}

export function allows<State extends string>(machine: StateMachine<State>, from: State, to: State): boolean {
  return machine.transitions[from].includes(to);
}
