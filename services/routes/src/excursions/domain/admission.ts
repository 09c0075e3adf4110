import type { AdmissionRules } from '@promtour/kernel/admission/rules';
import { checkRules, type Checked, type FieldRule } from '@promtour/kernel/input-check';
import { ok } from '@promtour/kernel/result';
import { isWhole, prefixed } from './input.ts';

/** Checks the figures of admission rules; enumerations are checked by the schema. */
export function checkAdmission(rules: AdmissionRules): Checked<AdmissionRules> {
  const checked = prefixed(['admission'], checkRules(rules, bounds));
  return checked.ok ? ok(rules) : checked;
}

const maxGroup = 500;
const maxLeadDays = 90;

const bounds: readonly FieldRule<AdmissionRules>[] = [
  {
    path: 'ageLimit',
    broken: ({ ageLimit }) => !isWhole(ageLimit, 0, 99),
    rule: { code: 'OUT_OF_RANGE', ru: 'Возраст: от 0 до 99 лет', en: 'Age limit: 0 to 99 years' },
  },
  {
    path: 'groupMax',
    broken: ({ groupMax }) => !isWhole(groupMax, 1, maxGroup),
    rule: {
      code: 'OUT_OF_RANGE',
      ru: `Наибольшая группа: от 1 до ${maxGroup} человек`,
      en: `Largest group: 1 to ${maxGroup} people`,
    },
  },
  {
    path: 'groupMin',
    broken: ({ groupMin, groupMax }) => !isWhole(groupMin, 1, isWhole(groupMax, 1, maxGroup) ? groupMax : maxGroup),
    rule: { code: 'OUT_OF_RANGE', ru: 'Наименьшая группа: от 1 до groupMax', en: 'Smallest group: 1 to groupMax' },
  },
  {
    path: 'childrenPerAdult',
    broken: ({ childrenPerAdult }) => childrenPerAdult !== null && !isWhole(childrenPerAdult, 1, 100),
    rule: { code: 'OUT_OF_RANGE', ru: 'Детей на взрослого: от 1 до 100', en: 'Children per adult: 1 to 100' },
  },
  {
    path: 'leadTime',
    broken: ({ leadTime }) => !isWhole(leadTime.days, 0, maxLeadDays),
    rule: { code: 'OUT_OF_RANGE', ru: `Срок: от 0 до ${maxLeadDays} дней`, en: `Lead time: 0 to ${maxLeadDays} days` },
  },
  ...(['protectiveEquipment', 'healthRestrictions', 'accessibility'] as const).map(
    (path): FieldRule<AdmissionRules> => ({
      path,
      broken: (rules) => new Set<string>(rules[path]).size < rules[path].length,
      rule: { code: 'DUPLICATE', ru: 'Значения не повторяются', en: 'Each value may be given once' },
    }),
  ),
];
