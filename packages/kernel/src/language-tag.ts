/** A BCP 47 tag in canonical case (`zh-Hans`, `en`), or undefined if the text is not a tag. */
export function parseLanguageTag(text: string): string | undefined {
  if (text.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    // Intl throws RangeError for an invalid tag.
    return undefined;
  }
}
