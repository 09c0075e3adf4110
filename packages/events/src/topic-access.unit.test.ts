import { describe, expect, it } from '@jest/globals';
import { catalogue, topics } from './catalogue/index.ts';
import { principals } from './define-event.ts';
import { isPrincipal, topicAccessOf } from './topic-access.ts';

const access = new Map(principals.map((principal) => [principal, topicAccessOf(principal)]));

describe('access to topics', () => {
  it.each([...catalogue.values()].map(({ type, topic, owner }) => [type, topic, owner] as const))(
    '%s is written by its owner',
    (_, topic, owner) => {
      expect(access.get(owner)?.write).toContain(topic);
    },
  );

  it('lets a principal read the topics that it consumes, and no others', () => {
    for (const principal of principals) {
      const consumed = [...catalogue.values()].filter(({ consumers }) => consumers.includes(principal));
      expect(new Set(access.get(principal)?.read)).toEqual(new Set(consumed.map(({ topic }) => topic)));
    }
  });

  it('lets only the owners of a topic write it', () => {
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

  it('keeps the consumer groups of principals apart', () => {
    const prefixes = principals.map((principal) => topicAccessOf(principal).groups);
    for (const one of prefixes)
      expect(prefixes.filter((other) => other.startsWith(one) || one.startsWith(other))).toEqual([one]);
  });

  it('recognizes a principal', () => {
    expect(isPrincipal('bookings')).toBe(true);
    expect(isPrincipal('unknown')).toBe(false);
  });
});
