import type { FailureMessage } from '../failure.ts';
import { counted } from './counted.ts';
import { adultAge, type AccessibilityFeature, type AdmissionRules } from './rules.ts';
import { accessibilityNames } from './sentences.ts';

/** Who wants to come. */
export type Party = {
  readonly size: number;
  /** Ages in full years on the session's date, of as many people as are known. */
  readonly ages: readonly number[];
  /** How many of them are citizens of other countries. */
  readonly foreignCitizens: number;
  /** A requirement of the party. */
  readonly accessibility: readonly AccessibilityFeature[];
};

export const admissionRuleCodes = [
  'AGE_LIMIT',
  'GROUP_MIN',
  'GROUP_MAX',
  'SUPERVISION',
  'FOREIGN_CITIZENS',
  'ACCESSIBILITY',
  'LEAD_TIME',
] as const;
export type AdmissionRuleCode = (typeof admissionRuleCodes)[number];

/** A rule that a party breaks. `limit` and `actual` are figures of the rule and of the party, such as years or people. */
export type AdmissionViolation = {
  readonly rule: AdmissionRuleCode;
  readonly limit: number | null;
  readonly actual: number | null;
  readonly message: FailureMessage;
};

/** All rules that a party breaks; none where it may come. A foreigner policy of `PRIOR_APPROVAL` is not broken: see {@link needsApproval}. */
export function checkParty(rules: AdmissionRules, party: Party): readonly AdmissionViolation[] {
  return [
    ...checkAges(rules, party),
    ...checkSize(rules, party),
    ...checkSupervision(rules, party),
    ...checkCitizens(rules, party),
    ...checkAccessibility(rules, party),
  ];
}

/** Whether the plant must approve the party before it issues passes (invariant 6). */
export function needsApproval(
  { foreignerPolicy }: Pick<AdmissionRules, 'foreignerPolicy'>,
  party: Pick<Party, 'foreignCitizens'>,
): boolean {
  return foreignerPolicy === 'PRIOR_APPROVAL' && party.foreignCitizens > 0;
}

function checkAges({ ageLimit }: AdmissionRules, { ages }: Party): readonly AdmissionViolation[] {
  const youngest = Math.min(...ages);
  if (ages.length === 0 || youngest >= ageLimit) return [];
  return [
    violation('AGE_LIMIT', ageLimit, youngest, {
      ru: `Посетителям должно быть не меньше ${counted.ru(ageLimit, ['года', 'лет', 'лет'])}, младшему в группе ${youngest}`,
      en: `Visitors must be at least ${ageLimit}; the youngest of the party is ${youngest}`,
    }),
  ];
}

function checkSize({ groupMin, groupMax }: AdmissionRules, { size }: Party): readonly AdmissionViolation[] {
  if (size < groupMin)
    return [
      violation('GROUP_MIN', groupMin, size, {
        ru: `Группа: не меньше ${counted.ru(groupMin, ['человека', 'человек', 'человек'])}, указано ${size}`,
        en: `A group has at least ${counted.en(groupMin, 'person', 'people')}; this one has ${size}`,
      }),
    ];
  if (size > groupMax)
    return [
      violation('GROUP_MAX', groupMax, size, {
        ru: `Группа: не больше ${counted.ru(groupMax, ['человека', 'человек', 'человек'])}, указано ${size}`,
        en: `A group has at most ${counted.en(groupMax, 'person', 'people')}; this one has ${size}`,
      }),
    ];
  return [];
}

function checkSupervision({ childrenPerAdult }: AdmissionRules, { ages }: Party): readonly AdmissionViolation[] {
  if (childrenPerAdult === null) return [];
  const children = ages.filter((age) => age < adultAge).length;
  const needed = Math.ceil(children / childrenPerAdult);
  const adults = ages.length - children;
  if (adults >= needed) return [];
  return [
    violation('SUPERVISION', needed, adults, {
      ru: `С детьми нужно взрослых: ${needed}, указано ${adults}`,
      en: `The children need ${counted.en(needed, 'adult', 'adults')}; the party has ${adults}`,
    }),
  ];
}

function checkCitizens({ foreignerPolicy }: AdmissionRules, party: Party): readonly AdmissionViolation[] {
  if (foreignerPolicy !== 'NOT_ALLOWED' || party.foreignCitizens === 0) return [];
  return [
    violation('FOREIGN_CITIZENS', 0, party.foreignCitizens, {
      ru: 'Предприятие не принимает граждан других стран',
      en: 'The plant does not admit foreign citizens',
    }),
  ];
}

function checkAccessibility({ accessibility }: AdmissionRules, party: Party): readonly AdmissionViolation[] {
  const missing = party.accessibility.filter((feature) => !accessibility.includes(feature));
  if (missing.length === 0) return [];
  const names = (language: 'ru' | 'en'): string =>
    missing.map((feature) => accessibilityNames[feature][language]).join(', ');
  return [
    violation('ACCESSIBILITY', null, null, {
      ru: `На площадке нет: ${names('ru')}`,
      en: `The site does not offer: ${names('en')}`,
    }),
  ];
}

function violation(
  rule: AdmissionRuleCode,
  limit: number | null,
  actual: number | null,
  message: FailureMessage,
): AdmissionViolation {
  return { rule, limit, actual, message };
}
