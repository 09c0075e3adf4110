import { counted } from '@promtour/kernel/admission/counted';
import type { Language } from '@promtour/service-kit/language';
import type { TravelMode } from '../../travel/legs.domain.ts';
import type { StopKind } from '../domain/route.ts';

export type Words = {
  readonly day: (day: number) => string;
  readonly days: (count: number) => string;
  readonly way: (meters: number, minutes: number) => string;
  readonly duration: (minutes: number) => string;
  readonly kind: Readonly<Record<StopKind, string>>;
  readonly mode: Readonly<Record<TravelMode, string>>;
  readonly map: string;
  readonly admission: string;
  readonly note: string;
};

const russian: Words = {
  day: (day) => `День ${day}`,
  days: (count) => counted.ru(count, ['день', 'дня', 'дней']),
  way: (meters, minutes) => `${kilometers(meters, 'ru')} км, в пути ${russian.duration(minutes)}`,
  duration: (minutes) => spoken(minutes, 'ч', 'мин'),
  kind: {
    EXCURSION: 'Экскурсия',
    LODGING: 'Ночлег',
    MEAL: 'Питание',
    MUSEUM: 'Музей',
    FREE_TIME: 'Свободное время',
    OTHER: 'Остановка',
  },
  mode: {
    WALK: 'Пешком',
    CAR: 'На автомобиле',
    BUS: 'На автобусе',
    TRAIN: 'На поезде',
    PLANE: 'На самолёте',
    SHIP: 'По воде',
  },
  map: 'Схема маршрута',
  admission: 'Условия посещения',
  note: 'Время — местное. Даты и места на экскурсиях подбираются при бронировании.',
};

const english: Words = {
  day: (day) => `Day ${day}`,
  days: (count) => counted.en(count, 'day', 'days'),
  way: (meters, minutes) => `${kilometers(meters, 'en')} km, ${english.duration(minutes)} on the way`,
  duration: (minutes) => spoken(minutes, 'h', 'min'),
  kind: {
    EXCURSION: 'Excursion',
    LODGING: 'Lodging',
    MEAL: 'Meal',
    MUSEUM: 'Museum',
    FREE_TIME: 'Free time',
    OTHER: 'Stop',
  },
  mode: { WALK: 'On foot', CAR: 'By car', BUS: 'By bus', TRAIN: 'By train', PLANE: 'By plane', SHIP: 'By ship' },
  map: 'Map of the route',
  admission: 'Admission',
  note: 'Times are local. Dates and places on excursions are chosen when booking.',
};

export const wordsOf: Readonly<Record<Language, Words>> = { ru: russian, en: english };

function kilometers(meters: number, language: Language): string {
  return (meters / 1000).toLocaleString(language, { maximumFractionDigits: meters < 10_000 ? 1 : 0 });
}

function spoken(minutes: number, hour: string, minute: string): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [...(hours > 0 ? [`${hours} ${hour}`] : []), ...(rest > 0 || hours === 0 ? [`${rest} ${minute}`] : [])];
  // A value and its unit stay on one line.
  return parts.join(' ').replaceAll(' ', '\u00a0');
}
