import { describe, expect, it } from '@jest/globals';
import { catalogue, topics } from './catalogue/index.ts';
import { isPrincipal, principals, topicAccessOf } from './topic-access.ts';

const access = new Map(principals.map((principal) => [principal, topicAccessOf(principal)]));

describe('access to topics', () => {
  it.each([...catalogue.values()].map(({ type, topic, owner }) => [type, topic, owner] as const))(
    '%s is written by its owner',
    (_, topic, owner) => {
      expect(access.get(owner)?.write).toContain(topic);
    },
  );

  it('gives a topic of one owner to nobody else to write', () => {
    for (const topic of topics) {
      const owners = new Set(
        [...catalogue.values()].filter((event) => event.topic === topic).map(({ owner }) => owner),
      );
      const writers = principals.filter((principal) => access.get(principal)?.write.includes(topic));
      expect(new Set(writers)).toEqual(owners);
    }
    expect(access.get('gateway')?.write).toEqual([]);
    expect(access.get('auditor')?.write).toEqual([]);
  });

  it('keeps the groups of one apart from those of another', () => {
    const prefixes = principals.map((principal) => topicAccessOf(principal).groups);
    for (const one of prefixes)
      expect(prefixes.filter((other) => other.startsWith(one) || one.startsWith(other))).toEqual([one]);
  });

  it('knows who is one of them', () => {
    expect(isPrincipal('bookings')).toBe(true);
    expect(isPrincipal('somebody')).toBe(false);
  });
});
