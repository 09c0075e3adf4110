import { describe, expect, it } from '@jest/globals';
import { jsonText } from '../src/http/json-text.ts';

const utf8 = Buffer.from('{"name":"Завод"}');
const windows1251 = Buffer.from('{"name":"\xc7\xe0\xe2\xee\xe4"}', 'latin1');

describe('the text of a JSON body', () => {
  it.each([
    undefined,
    'application/json',
    'application/json; charset=utf-8',
    'application/json;Charset="UTF-8"; x=1',
    'application/json; charset=utf8',
  ])('is read as UTF-8: %s', (type) => {
    expect(jsonText(type, utf8)).toBe('{"name":"Завод"}');
  });

  it.each([
    'application/json; charset=windows-1251',
    'application/json; charset=utf-16',
    'application/json; charset="koi8-r"',
    'application/json; charset=utf-8; charset=windows-1251',
    'json; charset=utf-8',
  ])('is refused with 415 if another charset is named: %s', (type) => {
    expect(() => jsonText(type, utf8)).toThrow(expect.objectContaining({ statusCode: 415 }));
  });

  it.each([windows1251, Buffer.from([0xed, 0xa0, 0x80]), utf8.subarray(0, 10)])(
    'is refused with 400 if it is not UTF-8: %s',
    (body) => {
      expect(() => jsonText('application/json', body)).toThrow(expect.objectContaining({ statusCode: 400 }));
    },
  );
});
