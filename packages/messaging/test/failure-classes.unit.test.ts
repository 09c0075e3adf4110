import { describe, expect, it } from '@jest/globals';
import { isTransient, TransientError } from '@promtour/postgres/transient';
import { QueryFailedError } from 'typeorm';
import { causeOf } from '../src/consumer/cause-of.ts';
import { HandlerFailed } from '../src/consumer/effect.ts';
import { createFailureTracker, segments } from '../src/consumer/failure-tracker.ts';
import type { ReadMessage } from '../src/consumer/read-message.ts';

function queryFailed(code: string, detail = ''): QueryFailedError {
  const driver = Object.assign(new Error(`duplicate key (email)=(ivanov@example.org) ${detail}`), {
    code,
    severity: 'ERROR',
    table: 'person',
    constraint: 'person_email_key',
  });
  return new QueryFailedError('INSERT INTO person VALUES ($1)', ['ivanov@example.org'], driver);
}

describe('an infrastructure failure', () => {
  it.each(['08006', '40001', '40P01', '53300', '55P03', '57P01', '57P02', '57P03', '58030', '25P03'])(
    'is recognized by SQLSTATE %s',
    (code) => {
      expect(isTransient(queryFailed(code))).toBe(true);
      expect(isTransient(new HandlerFailed('id', queryFailed(code)))).toBe(true);
    },
  );

  it.each(['23505', '22P02', '42P01', '57014', '25P02', 'P0001'])('is not indicated by SQLSTATE %s', (code) => {
    expect(isTransient(queryFailed(code))).toBe(false);
  });

  it.each([
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), true],
    [new Error('Connection terminated unexpectedly'), true],
    [new Error('timeout exceeded when trying to connect'), true],
    [new Error('outer', { cause: new Error('Connection terminated') }), true],
    [new TransientError('retired'), true],
    [Object.assign(new Error('no such file'), { code: 'ENOENT' }), false],
    [new TypeError('x is not a function'), false],
    ['a string', false],
    [undefined, false],
  ])('is distinguished from a failure of the event: %p', (error, transient) => {
    expect(isTransient(error)).toBe(transient);
  });
});

describe('a cause', () => {
  it('contains code, table and constraint of a database error, and no value', () => {
    const cause = causeOf(queryFailed('23505'));
    expect(cause).toMatch(/^SQLSTATE 23505, table person, constraint person_email_key/);
    expect(cause).not.toContain('ivanov');
  });

  it('contains type, message and location of a program error', () => {
    expect(causeOf(new RangeError('seats'))).toMatch(/^RangeError: seats \(failure-classes\.unit\.test\.ts:\d+\)$/);
  });

  it('quotes no parsed input', () => {
    let error: unknown;
    try {
      JSON.parse('{"name":"Ivanov"');
    } catch (thrown) {
      error = thrown;
    }
    expect(causeOf(error)).not.toContain('Ivanov');
  });

  it('is short and without NUL', () => {
    expect(causeOf(new Error(`a\u0000${'b'.repeat(10_000)}`))).toHaveLength(500);
    expect(causeOf('thrown')).toMatch(/not an Error/);
  });
});

describe('failureTracker', () => {
  const message = (offset: number): ReadMessage => ({
    kind: 'SKIPPED',
    message: { offset, key: 'k', value: Buffer.alloc(0), appendedAt: new Date(0) },
  });
  const offsets = (parts: readonly (readonly ReadMessage[])[]): number[][] =>
    parts.map((part) => part.map(({ message: { offset } }) => offset));

  it('are counted separately for concurrent runs', () => {
    const failureTracker = createFailureTracker();
    expect(failureTracker.failed('t/0', 3, 'x')).toBe(1);
    expect(failureTracker.failed('t/0', 3, 'y')).toBe(2);
    const split = segments([1, 2, 3, 4, 5].map(message), (offset) => failureTracker.isolated('t/0', offset));
    expect(offsets(split)).toEqual([[1, 2], [3], [4, 5]]);
    expect(failureTracker.get('t/0', 3)).toEqual({ attempts: 2, cause: 'y' });
    expect(failureTracker.isolated('t/1', 3)).toBe(false);
    failureTracker.forget('t/0', 4);
    expect(failureTracker.get('t/0', 3)).toBeUndefined();
  });

  it('count for all messages of a failed batch if the failing one is unknown', () => {
    const failureTracker = createFailureTracker();
    failureTracker.isolateThrough('t/0', 2);
    const split = segments([1, 2, 3, 4].map(message), (offset) => failureTracker.isolated('t/0', offset));
    expect(offsets(split)).toEqual([[1], [2], [3, 4]]);
    failureTracker.forget('t/0', 3);
    expect(failureTracker.isolated('t/0', 2)).toBe(false);
  });
});
