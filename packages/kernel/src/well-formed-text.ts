/**
 * C0 and C1 controls break logs, exports and terminals; the controls of the bidirectional algorithm (UAX #9) show a text in another
 * order than it is written in, so that a name looks like another name.
 */
const control = /[\p{Cc}\p{Bidi_Control}]/u;
const controlBesidesTabAndLineFeed = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u;

/**
 * Characters that are invisible although their category is a letter or a symbol: Hangul fillers, the Braille blank, variation selectors.
 */
const invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Whether PostgreSQL can store the text and JSON can carry it: no half of a surrogate pair, no NUL. The edge checks every text of a request
 * (service-kit, `graphql/well-formed-arguments.ts`), so that the code behind it never sees another.
 */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

/** Whether a text is invisible: only blanks, combining marks, zero-width and other ignorable characters. */
export function isBlank(text: string): boolean {
  return !visible.test(text.replaceAll(invisible, ''));
}

/**
 * Whether a text has characters that no name or description needs and that harm its display: control characters, half a surrogate pair,
 * bidirectional controls.
 * @param options.lines whether tab and line feed are allowed
 */
export function hasControlCharacters(text: string, options: { readonly lines: boolean }): boolean {
  return !isWellFormed(text) || (options.lines ? controlBesidesTabAndLineFeed : control).test(text);
}
