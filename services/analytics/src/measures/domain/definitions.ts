import { dimensions, type Dimension } from '../../dimensions/domain/question.ts';
import type { Definition, Term } from './definition.ts';

/** Attributes of a session. What belongs to sessions cannot be divided by the visitors' attributes. */
const ofSessions = [
  'REGION',
  'DISTRICT',
  'ORGANIZATION',
  'SITE',
  'EXCURSION',
  'INDUSTRY',
] as const satisfies Dimension[];

/** What the registry knows of a lead. */
const ofLeads = ['REGION', 'DISTRICT', 'ORGANIZATION', 'INDUSTRY', 'PURPOSE'] as const satisfies Dimension[];

/** What an answer says of its visit. */
const ofAnswers = [
  'REGION',
  'DISTRICT',
  'ORGANIZATION',
  'SITE',
  'EXCURSION',
  'INDUSTRY',
  'PURPOSE',
  'ORIGIN_REGION',
] as const satisfies Dimension[];

function answers(column: string, times = 1): Term {
  return { source: 'feedback', column, times };
}

/** Of the organization itself. */
const ofOrganizations = ['REGION', 'DISTRICT', 'ORGANIZATION', 'INDUSTRY'] as const satisfies Dimension[];

function enterprises(column: string): Term {
  return { source: 'enterprises', column, times: 1 };
}

function leads(column: string, times = 1): Term {
  return { source: 'cooperation', column, times };
}

function visits(column: string, times = 1): Term {
  return { source: 'visits', column, times };
}

/**
 * All measures by the name of their field. `npm run docs` writes the graph's types and docs/measures.md from them; what they count is in
 * the projections.
 */
export const definitions = {
  visits: {
    unit: 'PEOPLE',
    formula: { terms: [visits('attended')] },
    reads: 'V = Σ attended',
    readsRu: 'V = Σ пришедших',
    en: 'People who attended sessions that were held; online excursions are not included.',
    ru: 'Посещения: сколько человек пришло на состоявшиеся сеансы, без онлайн-экскурсий.',
    dimensions,
  },
  onlineVisits: {
    unit: 'PEOPLE',
    formula: { terms: [visits('online')] },
    reads: 'Σ attended of online excursions',
    readsRu: 'Σ участников онлайн-экскурсий',
    en: 'People who attended online excursions.',
    ru: 'Онлайн-посещения: сколько человек участвовало в онлайн-экскурсиях.',
    dimensions,
  },
  sessions: {
    unit: 'SESSIONS',
    formula: { terms: [visits('sessions')] },
    reads: 'number of sessions with a recorded attendance above 0',
    readsRu: 'число сеансов, на которые пришёл хотя бы один человек',
    en: 'Sessions held.',
    ru: 'Состоявшиеся сеансы.',
    dimensions: ofSessions,
  },
  capacity: {
    unit: 'PEOPLE',
    formula: { terms: [visits('capacity')] },
    reads: 'Σ capacity of the sessions held',
    readsRu: 'Σ мест состоявшихся сеансов',
    en: 'Seats of the sessions held.',
    ru: 'Места состоявшихся сеансов.',
    dimensions: ofSessions,
  },
  load: {
    unit: 'SHARE',
    formula: { terms: [visits('attended')], divisor: [visits('capacity')] },
    reads: 'visits ÷ capacity',
    readsRu: 'посещения ÷ места',
    en: 'Load of the sessions held.',
    ru: 'Загрузка состоявшихся сеансов.',
    dimensions: ofSessions,
  },
  averageGroup: {
    unit: 'PEOPLE',
    formula: { terms: [visits('attended')], divisor: [visits('sessions')] },
    reads: 'visits ÷ sessions',
    readsRu: 'посещения ÷ сеансы',
    en: 'Average group of a session held.',
    ru: 'Средняя группа состоявшегося сеанса.',
    dimensions: ofSessions,
  },
  noShow: {
    unit: 'SHARE',
    formula: { terms: [visits('confirmedBase', -1)], divisor: [visits('confirmed')], base: 1 },
    reads: '1 − visits ÷ confirmed seats, of the groups whose number of confirmed seats is known',
    readsRu: '1 − посещения ÷ подтверждённые места, по группам, у которых число подтверждённых мест известно',
    en: 'Share of confirmed seats whose visitors did not come.',
    ru: 'Неявка: доля подтверждённых мест, на которые не пришли.',
    dimensions,
  },
  interregionalShare: {
    unit: 'SHARE',
    formula: { terms: [visits('interregional')], divisor: [visits('interregionalBase')] },
    reads: 'visits whose origin region is not the region of the site ÷ visits whose origin region is known',
    readsRu:
      'посещения, у которых регион происхождения не совпадает с регионом площадки ÷ посещения с известным регионом происхождения',
    en: 'Share of visitors from other regions.',
    ru: 'Доля посетителей из других регионов.',
    dimensions,
  },
  foreignShare: {
    unit: 'SHARE',
    formula: { terms: [visits('foreign')], divisor: [visits('foreignBase')] },
    reads: 'visits of foreign citizens ÷ visits of groups whose number of them is known',
    readsRu: 'посещения иностранных граждан ÷ посещения групп, у которых их число известно',
    en: 'Share of foreign citizens.',
    ru: 'Доля иностранных граждан.',
    dimensions,
  },
  minorsShare: {
    unit: 'SHARE',
    formula: { terms: [visits('minors')], divisor: [visits('minorsBase')] },
    reads: 'visits of people under 18 ÷ visits of groups whose number of them is known',
    readsRu: 'посещения людей младше 18 лет ÷ посещения групп, у которых их число известно',
    en: 'Share of people under 18.',
    ru: 'Доля посетителей младше 18 лет.',
    dimensions,
  },
  openEnterprises: {
    unit: 'ORGANIZATIONS',
    formula: { terms: [enterprises('open')] },
    reads: 'organizations with a session held in one of the 12 calendar months that end with the month of the last day',
    readsRu:
      'организации с состоявшимся сеансом в одном из 12 календарных месяцев, последний из которых — месяц последнего дня',
    en: 'Open enterprises on the last day of the period, for the region of their seat.',
    ru: 'Открытые предприятия на последний день периода, по региону предприятия.',
    isOfLastDay: true,
    dimensions: ofOrganizations,
  },
  registeredEnterprises: {
    unit: 'ORGANIZATIONS',
    formula: { terms: [enterprises('registered')] },
    reads: 'organizations with an entry REGISTERED in a registry of industrial enterprises on the last day',
    readsRu: 'организации с записью REGISTERED в реестре промышленных предприятий на последний день',
    en: 'Registered enterprises on the last day of the period, for the region of their seat.',
    ru: 'Предприятия в реестрах на последний день периода, по региону предприятия.',
    isOfLastDay: true,
    dimensions: ofOrganizations,
  },
  activation: {
    unit: 'SHARE',
    formula: { terms: [enterprises('openRegistered')], divisor: [enterprises('registered')] },
    reads: 'registered enterprises that are open ÷ registered enterprises',
    readsRu: 'открытые предприятия реестра ÷ предприятия реестра',
    en: 'Share of the registered enterprises that are open.',
    ru: 'Активация: доля предприятий реестра, которые открыты.',
    isOfLastDay: true,
    dimensions: ofOrganizations,
  },
  leads: {
    unit: 'LEADS',
    formula: { terms: [leads('leads')] },
    reads: 'number of leads by the date on which they were opened',
    readsRu: 'число обращений по дате открытия',
    en: 'Cooperation leads with the host.',
    ru: 'Обращения о сотрудничестве с предприятием.',
    dimensions: ofLeads,
  },
  leadsPer100Visits: {
    unit: 'RATIO',
    formula: { terms: [leads('leads', 100)], divisor: [visits('attended')] },
    reads: '100 × leads ÷ visits',
    readsRu: '100 × обращения ÷ посещения',
    en: 'Cooperation leads per 100 visits.',
    ru: 'Обращения о сотрудничестве на 100 посещений.',
    dimensions: ofLeads,
  },
  leadConversion: {
    unit: 'SHARE',
    formula: { terms: [leads('agreement'), leads('won')], divisor: [leads('leads')] },
    reads: '(leads in agreement + leads won) ÷ leads',
    readsRu: '(обращения на стадии соглашения + успешные обращения) ÷ обращения',
    en: 'Share of the leads that came to an agreement.',
    ru: 'Конверсия: доля обращений, дошедших до соглашения.',
    dimensions: ofLeads,
  },
  wonValue: {
    unit: 'RUB',
    formula: { terms: [leads('wonValue')] },
    reads: 'Σ value of the leads won, of values in roubles',
    readsRu: 'Σ сумм успешных обращений, указанных в рублях',
    en: 'Value of the leads won.',
    ru: 'Сумма успешных обращений.',
    dimensions: ofLeads,
  },
  feedbackAnswers: {
    unit: 'ANSWERS',
    formula: { terms: [answers('answers')] },
    reads: 'number of answers by the date of the visit',
    readsRu: 'число ответов по дате посещения',
    en: 'Answers of visitors after their visit.',
    ru: 'Ответы посетителей после посещения.',
    dimensions: ofAnswers,
  },
  nps: {
    unit: 'POINTS',
    formula: { terms: [answers('promoters', 100), answers('detractors', -100)], divisor: [answers('npsAnswers')] },
    reads: '100 × (answers of 9 and 10 − answers of 0 to 6) ÷ answers',
    readsRu: '100 × (ответы 9 и 10 − ответы от 0 до 6) ÷ ответы',
    en: 'Net promoter score.',
    ru: 'Индекс готовности рекомендовать (NPS).',
    dimensions: ofAnswers,
  },
  careerIntent: {
    unit: 'SHARE',
    formula: { terms: [answers('career')], divisor: [answers('careerAnswers')] },
    reads: 'answers «would work here» ÷ answers',
    readsRu: 'ответы «хочу здесь работать» ÷ ответы',
    en: 'Share of the visitors who would work at the plant.',
    ru: 'Карьерное намерение: доля посетителей, которые хотели бы здесь работать.',
    dimensions: ofAnswers,
  },
} as const satisfies Readonly<Record<string, Definition>>;

export type MeasureName = keyof typeof definitions;

/** In the order of the definitions. */
export const measureNames = Object.keys(definitions) as readonly MeasureName[];

export function definitionOf(name: MeasureName): Definition {
  return definitions[name];
}

/** The value of the graph's enum `Measure`: `averageGroup` is `AVERAGE_GROUP`. */
export function enumValueOf(name: string): string {
  return name.replaceAll(/[A-Z0-9]+/g, (part) => `_${part}`).toUpperCase();
}

const byEnumValue = new Map<string, MeasureName>(measureNames.map((name) => [enumValueOf(name), name]));

export function measureOf(enumValue: string): MeasureName | undefined {
  return byEnumValue.get(enumValue);
}
