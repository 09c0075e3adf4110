/** OKVED-2: alcohol (11.01 to 11.07) and tobacco (12). Class and group 11 name no product, so they count as what is in them. */
const adultsOnly = /^(11(\.0([1-7](\.\d{1,2})?)?)?|12(\.\d{1,2}){0,2})$/;

/** Full years that a visitor of a plant with these OKVED-2 codes must have at least; 0 where anybody may come. */
export function minAge(okved: readonly string[]): number {
  return okved.some((code) => adultsOnly.test(code)) ? 18 : 0;
}
