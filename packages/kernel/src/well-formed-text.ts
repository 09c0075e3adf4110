/**
 * C0 and C1 controls break logs, exports and terminals; the controls of the bidirectional algorithm (UAX #9) show a text in another
 * order than it is written in, so that a name looks like another name.
 */
const control = /[\p{Cc}\p{Bidi_Control}]/u;
const controlBesidesTabAndLineFeed = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u;

/** Characters that show nothing although their category is a letter or a symbol: Hangul fillers, the blank of Braille, variation selectors. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Whether PostgreSQL can keep the text and JSON can carry it: no half of a surrogate pair, no NUL. Asked of every text of a request at
 * the edge (service-kit, `graphql/well-formed-arguments.ts`), so that nothing behind it meets another.
 */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}

/** Whether a text shows nothing: blanks, combining marks, zero-width and other ignorable characters only. */
export function isBlank(text: string): boolean {
  return !visible.test(text.replaceAll(invisible, ''));
}

/**
 * Whether a text has a character that no name and no description needs and that harms whoever shows it: control characters, half a
 * surrogate pair, controls of direction.
 * @param options.lines whether tab and line feed are allowed
 */
export function hasControlCharacters(text: string, options: { readonly lines: boolean }): boolean {
  return !isWellFormed(text) || (options.lines ? controlBesidesTabAndLineFeed : control).test(text);
}
