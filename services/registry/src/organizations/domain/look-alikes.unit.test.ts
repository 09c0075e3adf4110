import { describe, expect, it } from '@jest/globals';
import { firstLookAlike, hasForeignDigits } from './look-alikes.ts';

describe('letters that look alike', () => {
  it.each([
    ['Зaвод', 'a'],
    ['ООO «Ромашка»', 'O'],
    ['Тулa', 'a'],
    ['Plаnt', 'а'],
    ['З\u00ada\u200bвод', 'a'],
  ])('are found in %s', (text, letter) => {
    expect(firstLookAlike(text)).toBe(letter);
  });

  it.each(['Завод № 7', 'Tele2', 'Х5 Group', 'S7', 'Эггер Древпродукт', 'ПАО «КАМАЗ»', 'Hi-Tech завод', 'IT-компания'])(
    'are not found if each word of %s uses one alphabet',
    (text) => {
      expect(firstLookAlike(text)).toBeUndefined();
    },
  );

  it.each(['77О7083893', '７707083893', '77O7083893'])('are found in the number %s', (text) => {
    expect(hasForeignDigits(text)).toBe(true);
  });
});
