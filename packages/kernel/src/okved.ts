/** Whether a text has the form of an OKVED-2 code: a class, subclass, group or subgroup, such as `24`, `24.1`, `24.10.2`. */
export function isOkvedCode(text: string): boolean {
  return /^\d{2}(\.\d{1,2}){0,2}$/.test(text);
}
