import type { Language } from '@promtour/service-kit/language';
import type { Dimension } from '../../dimensions/domain/question.ts';
import type { Unit } from '../../measures/domain/definition.ts';
import { definitionOf, type MeasureName } from '../../measures/domain/definitions.ts';
import type { LineKind } from '../application/ports.ts';

export type Words = Readonly<Record<Language, string>>;

export const dimensionWords: Readonly<Record<Dimension, Words>> = {
  REGION: { ru: 'Регион', en: 'Region' },
  DISTRICT: { ru: 'Федеральный округ', en: 'Federal district' },
  ORGANIZATION: { ru: 'Организация', en: 'Organization' },
  SITE: { ru: 'Площадка', en: 'Site' },
  EXCURSION: { ru: 'Экскурсия', en: 'Excursion' },
  ROUTE: { ru: 'Маршрут', en: 'Route' },
  INDUSTRY: { ru: 'Класс ОКВЭД 2', en: 'OKVED-2 class' },
  SEGMENT: { ru: 'Сегмент', en: 'Segment' },
  PURPOSE: { ru: 'Цель', en: 'Purpose' },
  CHANNEL: { ru: 'Канал', en: 'Channel' },
  ORIGIN_REGION: { ru: 'Регион происхождения', en: 'Origin region' },
};

export const kindWords: Readonly<Record<LineKind, Words>> = {
  TOTAL: { ru: 'Итого', en: 'Total' },
  ROW: { ru: 'Строка', en: 'Row' },
  REST: { ru: 'Остальные', en: 'Rest' },
  WITHHELD: { ru: 'Малые группы', en: 'Small groups' },
  UNASSIGNED: { ru: 'Вне разбивки по датам', en: 'In no period' },
  PART_OF_MONTH: { ru: 'Не учтено: часть месяца', en: 'Not included: part of a month' },
  SMALL_GROUPS: { ru: 'Не учтено: малые группы', en: 'Not included: small groups' },
};

export const unitWords: Readonly<Record<Unit, Words>> = {
  PEOPLE: { ru: 'человек', en: 'people' },
  SESSIONS: { ru: 'сеансы', en: 'sessions' },
  ORGANIZATIONS: { ru: 'организации', en: 'organizations' },
  LEADS: { ru: 'обращения', en: 'leads' },
  ANSWERS: { ru: 'ответы', en: 'answers' },
  SHARE: { ru: 'доля', en: 'share' },
  RATIO: { ru: 'отношение', en: 'ratio' },
  POINTS: { ru: 'пункты', en: 'points' },
  RUB: { ru: 'рубли', en: 'roubles' },
};

/** The name of a measure: in Russian the beginning of its definition, in English that of its field in words. */
export function nameOfMeasure(measure: MeasureName): Words {
  const [ru = measure] = definitionOf(measure).ru.split(/[:;.,(]/);
  if (measure === 'nps') return { ru: 'NPS', en: 'NPS' };
  const words = measure.replaceAll(/[A-Z]|\d+/g, (part) => ` ${part.toLowerCase()}`);
  return { ru: ru.trim(), en: words.charAt(0).toUpperCase() + words.slice(1) };
}
