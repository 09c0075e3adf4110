/** A BCP 47 tag in canonical case (`zh-Hans`, `en`), or undefined where the text is none. */
export function parseLanguageTag(text: string): string | undefined {
  if (text.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    // RangeError is how Intl says «not a tag».
    return undefined;
  }
}
