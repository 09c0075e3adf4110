import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
/**
 * OKVED-2 codes of alcohol (11.01 to 11.05) and tobacco (12). 11.06 is malt and 11.07 soft drinks. Class and group 11 name no product, so
 * they count as alcohol.
 */
const adultsOnly = /^(11(\.0([1-5](\.\d{1,2})?)?)?|12(\.\d{1,2}){0,2})$/;

/** Minimum age of visitors, in full years, at a plant with these OKVED-2 codes; 0 if there is none. */
export function minAge(okved: readonly string[]): number {
  return okved.some((code) => adultsOnly.test(code)) ? 18 : 0;
}

/** Rejects an age limit that is too low for the plant's products. */
export function checkAgeLimit(ageLimit: number, okved: readonly string[]): InvalidInput | undefined {
  const least = minAge(okved);
  if (ageLimit >= least) return undefined;
  return invalidInput(['admission', 'ageLimit'], {
    code: 'INCONSISTENT',
    ru: `По ОКВЭД организации (алкоголь, табак) посетителю должно быть не меньше ${least} лет`,
    en: `By the organization’s OKVED classes (alcohol, tobacco) a visitor must be at least ${least}`,
  });
}
