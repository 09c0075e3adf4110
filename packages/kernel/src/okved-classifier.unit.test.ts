import { describe, expect, it } from '@jest/globals';
import { classesOfSection, classOf, okvedClasses, okvedSections } from './okved-classifier.ts';

describe('the classifier OKVED-2', () => {
  it('has 21 sections and 88 classes, each with names', () => {
    expect(okvedSections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
    expect(okvedClasses).toHaveLength(88);
    expect(new Set(okvedClasses.map(({ code }) => code)).size).toBe(88);
    for (const { name } of [...okvedSections, ...okvedClasses])
      expect([name.ru, name['en']].every((text) => (text ?? '').length > 3)).toBe(true);
  });

  it('has manufacturing with its 24 classes, 10 to 33', () => {
    expect(classesOfSection('C')).toEqual(Array.from({ length: 24 }, (_, nth) => String(10 + nth)));
  });

  it('finds the class of a code of any depth', () => {
    expect(classOf('24.10.2')).toMatchObject({ code: '24', section: 'C' });
    expect(classOf('01')).toMatchObject({ code: '01', section: 'A' });
  });

  it.each(['04', '34', '40', '44', '48', '54', '57', '67', '76', '83', '89', '00'])('has no class %s', (code) => {
    expect(classOf(code)).toBeUndefined();
  });
});
