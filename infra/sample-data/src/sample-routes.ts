import { sample } from './inputs.ts';
import type { Stop } from './route-operations.ts';

/** A route over sample enterprises. All of it is illustrative. */
export type SampleRoute = {
  readonly slug: string;
  /** The region that keeps it. */
  readonly region: string;
  /** The enterprises whose excursions it includes. */
  readonly enterprises: readonly string[];
  /** `CreateRouteInput` without operator and key. */
  readonly input: (excursionOf: (slug: string) => string) => Readonly<Record<string, unknown>>;
};

const smolensk = { latitude: 54.7826, longitude: 32.0453 };
const borodino = { latitude: 55.5186, longitude: 35.8214 };
const mozhaysk = { latitude: 55.5069, longitude: 36.0267 };
const noginsk = { latitude: 55.854, longitude: 38.442 };

const walk = (distanceMeters: number) => ({ transport: { mode: 'WALK', distanceMeters } });
const bus = (distanceMeters?: number) => ({
  transport: { mode: 'BUS', ...(distanceMeters === undefined ? {} : { distanceMeters }) },
});

const place = (kind: string, ru: string, en: string, region: string, point: object): Omit<Stop, 'day'> => ({
  kind,
  title: { ru, en },
  region,
  point,
});

/** Times are those of the excursions' sessions: the first route fits Friday and Saturday, the second Tuesday to Thursday. */
export const sampleRoutes: readonly SampleRoute[] = [
  {
    slug: 'thread-and-page',
    region: 'RU-SMO',
    enterprises: ['smolensk-printing', 'nashe-tvoe', 'russian-linen'],
    input: (excursionOf) => ({
      region: 'RU-SMO',
      title: { ru: 'От нити до страницы', en: 'From Thread to Page' },
      summary: {
        ru: 'Два дня в Смоленске: типография, швейная фабрика и льняное производство.',
        en: 'Two days in Smolensk: a printing works, a garment factory and a linen mill.',
      },
      themes: ['TEXTILE', 'CRAFT', 'CAREER'],
      languages: ['ru'],
      provenance: sample,
      stops: [
        { day: 1, kind: 'EXCURSION', excursion: excursionOf('smolensk-printing'), startTime: '10:00' },
        {
          day: 1,
          ...place('MEAL', 'Обед в центре города', 'Lunch in the center', 'RU-SMO', smolensk),
          startTime: '12:00',
          durationMinutes: 60,
          ...walk(900),
        },
        { day: 1, kind: 'EXCURSION', excursion: excursionOf('nashe-tvoe'), startTime: '15:00', ...bus(6_000) },
        {
          day: 1,
          ...place('LODGING', 'Гостиница в Смоленске', 'Hotel in Smolensk', 'RU-SMO', smolensk),
          ...bus(5_000),
        },
        { day: 2, kind: 'EXCURSION', excursion: excursionOf('russian-linen'), startTime: '11:00', ...bus(4_000) },
      ],
    }),
  },
  {
    slug: 'boards-and-ice-cream',
    region: 'RU-SMO',
    enterprises: ['egger-gagarin', 'bogorodsk-ice-cream'],
    input: (excursionOf) => ({
      region: 'RU-SMO',
      title: { ru: 'Две области: от доски до мороженого', en: 'Two Regions: from Boards to Ice Cream' },
      summary: {
        ru: 'Три дня из Гагарина в Ногинск: производство плит, Бородинское поле и фабрика мороженого.',
        en: 'Three days from Gagarin to Noginsk: a board mill, the field of Borodino and an ice cream works.',
      },
      themes: ['ENGINEERING', 'FOOD', 'HERITAGE'],
      languages: ['ru'],
      provenance: sample,
      stops: [
        { day: 1, kind: 'EXCURSION', excursion: excursionOf('egger-gagarin'), startTime: '11:00' },
        { day: 1, ...place('LODGING', 'Гостиница в Можайске', 'Hotel in Mozhaysk', 'RU-MOS', mozhaysk), ...bus() },
        {
          day: 2,
          ...place('MUSEUM', 'Бородинское поле', 'Field of Borodino', 'RU-MOS', borodino),
          startTime: '10:00',
          durationMinutes: 180,
          ...bus(),
        },
        { day: 2, ...place('LODGING', 'Гостиница в Ногинске', 'Hotel in Noginsk', 'RU-MOS', noginsk), ...bus() },
        { day: 3, kind: 'EXCURSION', excursion: excursionOf('bogorodsk-ice-cream'), startTime: '10:30', ...bus(3_000) },
      ],
    }),
  },
];
