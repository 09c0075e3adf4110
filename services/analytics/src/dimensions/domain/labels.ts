import type { FederalDistrict } from '@promtour/kernel/federal-district';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { classOf } from '@promtour/kernel/okved-classifier';
import type { Purpose } from '@promtour/kernel/purpose';
import { regionName } from '@promtour/kernel/region-name';
import type { Dimension } from './question.ts';

const districts: Readonly<Record<FederalDistrict, LocalizedText>> = {
  CENTRAL: { ru: 'Центральный', en: 'Central' },
  NORTHWESTERN: { ru: 'Северо-Западный', en: 'Northwestern' },
  SOUTHERN: { ru: 'Южный', en: 'Southern' },
  NORTH_CAUCASIAN: { ru: 'Северо-Кавказский', en: 'North Caucasian' },
  VOLGA: { ru: 'Приволжский', en: 'Volga' },
  URAL: { ru: 'Уральский', en: 'Ural' },
  SIBERIAN: { ru: 'Сибирский', en: 'Siberian' },
  FAR_EASTERN: { ru: 'Дальневосточный', en: 'Far Eastern' },
};

const purposes: Readonly<Record<Purpose, LocalizedText>> = {
  CONSUMER: { ru: 'Потребитель', en: 'Consumer' },
  PARTNER: { ru: 'Партнёр', en: 'Partner' },
  SUPPLIER: { ru: 'Поставщик', en: 'Supplier' },
  INVESTOR: { ru: 'Инвестор', en: 'Investor' },
};

const segments: Readonly<Record<string, LocalizedText>> = {
  SCHOOL_CAREER: { ru: 'Школьники: профориентация', en: 'Pupils, career guidance' },
  STUDENT_CAREER: { ru: 'Студенты: профориентация', en: 'Students, career guidance' },
  FAMILY: { ru: 'Семьи', en: 'Families' },
  ADULT_TOURIST: { ru: 'Взрослые туристы', en: 'Adult tourists' },
  SENIOR: { ru: 'Старшее поколение', en: 'Seniors' },
  BUSINESS_B2B: { ru: 'Деловые гости', en: 'Business visitors' },
  INVESTOR: { ru: 'Инвесторы', en: 'Investors' },
  SUPPLIER: { ru: 'Поставщики', en: 'Suppliers' },
  OFFICIAL: { ru: 'Официальные делегации', en: 'Official delegations' },
  MEDIA: { ru: 'СМИ', en: 'Media' },
  ACCESSIBLE: { ru: 'Посетители с особыми потребностями', en: 'Visitors with special needs' },
};

const channels: Readonly<Record<string, LocalizedText>> = {
  PORTAL: { ru: 'Портал', en: 'Portal' },
  AGENCY: { ru: 'Агентство', en: 'Agency' },
  DIRECT: { ru: 'Напрямую', en: 'Direct' },
};

const labels: Readonly<Partial<Record<Dimension, (key: string) => LocalizedText | undefined>>> = {
  REGION: regionName,
  ORIGIN_REGION: regionName,
  DISTRICT: (key) => ownOf(districts, key),
  INDUSTRY: (key) => classOf(key)?.name,
  PURPOSE: (key) => ownOf(purposes, key),
  SEGMENT: (key) => ownOf(segments, key),
  CHANNEL: (key) => ownOf(channels, key.split(':')[0] ?? key),
};

/** The label of a code; undefined if it is the id of a record, or not known. */
export function labelOf(dimension: Dimension, key: string): LocalizedText | undefined {
  return labels[dimension]?.(key);
}

function ownOf(texts: Readonly<Record<string, LocalizedText>>, key: string): LocalizedText | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
