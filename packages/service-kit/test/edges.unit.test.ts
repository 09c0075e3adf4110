import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import pg from 'pg';
import { acceptCorrelationId } from '../src/correlation.ts';
import { ClientError } from '../src/graphql/client-error.ts';
import { formatError } from '../src/graphql/format-error.ts';
import { busy } from '../src/limits/busy.ts';
import { asWork, RequestWork } from '../src/limits/request-work.ts';
import { negotiateLanguage } from '../src/language.ts';
import { decodeAnswer, encodeAnswer } from '../src/persistence/answer-codec.ts';

describe('the language of messages', () => {
  it.each([
    [undefined, 'en'],
    ['ru', 'ru'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['en;q=0.5, ru;q=0.9', 'ru'],
    ['de, fr;q=0.9', 'en'],
    ['ru;q=0, en', 'en'],
    ['ru ;q=0.9', 'ru'],
    ['en ; q=0.5 , ru ; q=0.9', 'ru'],
    ['*', 'en'],
    ['ru,'.repeat(10_000), 'en'],
  ])('%.30s → %s', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });
});

describe('a correlation id', () => {
  it('of a client is kept if well-formed', () => {
    expect(acceptCorrelationId('order-17_a.b')).toBe('order-17_a.b');
  });

  it.each([undefined, '', 'a b', 'a\nb', 'x'.repeat(129), '<script>'])('%j is replaced', (header) => {
    expect(acceptCorrelationId(header)).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });
});

describe('error masking', () => {
  it('hides unexpected errors', () => {
    const cause = new Error('duplicate key value violates "organization_pk" at 10.0.0.5');
    const masked = formatError({ message: cause.message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }, cause);
    expect(masked.message).toBe('Internal error');
    expect(JSON.stringify(masked)).not.toMatch(/duplicate|10\.0\.0\.5|organization_pk/);
  });

  it('reports an unavailable database without its address', async () => {
    const pool = new pg.Pool({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 2_000 });
    const cause: unknown = await pool.query('SELECT 1').catch((error: unknown) => error);
    await pool.end();
    const masked = formatError({ message: String(cause), extensions: { code: 'INTERNAL_SERVER_ERROR' } }, cause);
    expect(masked.extensions?.['code']).toBe('SERVICE_UNAVAILABLE');
    expect(JSON.stringify(masked)).not.toContain('127.0.0.1');
  });

  it('passes errors meant for clients, without a stack trace', () => {
    const error = new ClientError(
      'PAGE.SIZE',
      { ru: 'first: от 1 до 100', en: 'first must be between 1 and 100' },
      { max: 100 },
    );
    const shown = formatError(
      { message: error.message, extensions: { ...error.extensions, stacktrace: ['at secret.ts'] } },
      error,
    );
    expect(shown).toEqual({ message: 'first must be between 1 and 100', extensions: { max: 100, code: 'PAGE.SIZE' } });
  });

  it('uses the language of the request', () => {
    const work = new RequestWork({ rows: 1, values: 1, answerBytes: 1 });
    work.language = 'ru';
    const said = asWork(work, () => {
      try {
        work.chargeRows(2);
      } catch (error) {
        return formatError((error as ClientError).toJSON(), error);
      }
      return undefined;
    });
    expect(said).toMatchObject({
      message: 'Запрос на более чем 1 записей: уменьшите страницы, число полей или списков',
      extensions: { code: 'LIMIT.ROWS' },
    });
    expect(asWork(work, () => formatError(busy.toJSON(), busy)).message).toMatch(/^Слишком много/);
  });

  it('limits echoed input', () => {
    const error = new GraphQLError('x'.repeat(1_000_000), { extensions: { code: 'BAD_USER_INPUT' } });
    expect(formatError(error.toJSON(), error).message.length).toBeLessThan(400);
  });
});

describe('a stored answer', () => {
  it('restores its instants', () => {
    const answer = {
      id: 'x',
      at: new Date('2026-11-23T09:00:00Z'),
      list: [new Date(0)],
      none: null,
      text: '2026-11-23T09:00:00.000Z',
    };
    expect(decodeAnswer(encodeAnswer(answer))).toEqual(answer);
  });
});
