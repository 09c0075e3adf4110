import { parseTimeZone, type TimeZone } from './time-zone.ts';

/** ISO 3166-2 codes of Russian regions by the time zone of their capital, without `RU-`: the registry's own list. */
const regions: Readonly<Record<string, string>> = {
  'Asia/Anadyr': 'CHU',
  'Asia/Barnaul': 'AL ALT',
  'Asia/Chita': 'ZAB',
  'Asia/Irkutsk': 'BU IRK',
  'Asia/Kamchatka': 'KAM',
  'Asia/Krasnoyarsk': 'KK KYA TY',
  'Asia/Magadan': 'MAG',
  'Asia/Novokuznetsk': 'KEM',
  'Asia/Novosibirsk': 'NVS',
  'Asia/Omsk': 'OMS',
  'Asia/Sakhalin': 'SAK',
  'Asia/Tomsk': 'TOM',
  'Asia/Vladivostok': 'KHA PRI YEV',
  'Asia/Yakutsk': 'AMU SA',
  'Asia/Yekaterinburg': 'BA CHE KGN KHM ORE PER SVE TYU YAN',
  'Europe/Astrakhan': 'AST',
  'Europe/Kaliningrad': 'KGD',
  'Europe/Kirov': 'KIR',
  'Europe/Moscow':
    'AD ARK BEL BRY CE CU DA IN IVA KB KC KDA KL KLU KO KOS KR KRS LEN LIP ME MO MOS MOW MUR NEN NGR NIZ ORL PNZ PSK ROS RYA SE SMO SPE STA TA TAM TUL TVE VLA VLG VOR YAR',
  'Europe/Samara': 'SAM UD',
  'Europe/Saratov': 'SAR',
  'Europe/Ulyanovsk': 'ULY',
  'Europe/Volgograd': 'VGG',
};

const zones: ReadonlyMap<string, TimeZone> = new Map(
  Object.entries(regions).flatMap(([name, codes]) => {
    const zone = parseTimeZone(name);
    return zone === undefined ? [] : codes.split(' ').map((code) => [`RU-${code}`, zone] as const);
  }),
);

/** The time zone of a Russian region's capital; undefined for regions of other countries. Sites may lie in another zone. */
export function timeZoneOfRegion(regionCode: string): TimeZone | undefined {
  return zones.get(regionCode);
}
