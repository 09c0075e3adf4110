import { expect, it } from '@jest/globals';
import { allows } from '@promtour/kernel/state-machine';
import fc from 'fast-check';
import { routeMachine, type RouteStatus } from './route.ts';

const statuses = Object.keys(routeMachine.transitions) as RouteStatus[];

it('a route is published only after an approval that no draft has followed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...statuses), { maxLength: 60 }), (wanted) => {
      let status = routeMachine.initial;
      let approved = false;
      for (const to of wanted.filter((one) => one !== status)) {
        if (!allows(routeMachine, status, to)) continue;
        status = to;
        approved = status === 'APPROVED' || (approved && status !== 'DRAFT');
        expect(status !== 'PUBLISHED' || approved).toBe(true);
        if (status === 'ARCHIVED') expect(routeMachine.transitions[status]).toEqual([]);
      }
    }),
    { seed: 20261128 },
  );
});

it('a published route is suspended before anything else', () => {
  expect(routeMachine.transitions.PUBLISHED).toEqual(['SUSPENDED']);
});
