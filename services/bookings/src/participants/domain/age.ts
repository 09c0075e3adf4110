/**
 * Age in full years on a calendar date, both `YYYY-MM-DD`. Who was born on 29 February is a year older on 1 March of a common year: a person
 * reaches an age at the end of the birthday's eve, and in common years that day does not exist (Civil Code, article 192).
 */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
