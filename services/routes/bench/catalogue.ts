import { anExcursionContent } from '../src/excursions/domain/example-content.ts';

const organizations = 1_200;
const excursions = 5_000;
const routes = 1_000;
const sessionsEach = 100;

/** The first of the generated sessions; the service's clock must be before it. */
export const firstDay = '2026-12-01';

const regions =
  'RU-SMO RU-TUL RU-BRY RU-MOS RU-MOW RU-NIZ RU-SVE RU-CHE RU-KDA RU-LEN RU-SPE RU-TVE RU-YAR RU-KLU RU-VLA';
const qualities = 'Утренний Большой Семейный Научный Закрытый Вечерний Праздничный Школьный Первый Новый';
const works =
  'сталевары хлебозавод стеклодувы ткачи кузнецы сыровары литейщики гончары металлурги корабелы станкостроители мебельщики ' +
  'шахтёры нефтяники энергетики пивовары кондитеры кожевники ювелиры часовщики вагоностроители авиастроители приборостроители ' +
  'химики стекольщики льноводы прядильщики швеи обувщики типография картонщики бумажники цементники кирпичники машинисты докеры';
const places = 'цех музей конвейер лаборатория мастерская плавка склад выставка причал полигон архив павильон';

/** A pseudo-random share of 1 that is derived from the row's number. */
const share = (salt: string) => `(('x' || left(md5('${salt}' || n), 8))::bit(32)::bigint / 4294967296.0)`;
const list = (words: string) =>
  `ARRAY[${words
    .split(' ')
    .map((word) => `'${word}'`)
    .join(', ')}]`;
const one = (words: string, salt: string) =>
  `(${list(words)})[1 + floor(${share(salt)} * ${words.split(' ').length})::int]`;
const some = (words: string, salt: string) =>
  `(SELECT array_agg(w ORDER BY w) FROM unnest(${list(words)}) w WHERE w = ${one(words, salt)} OR w = ${one(words, `${salt}2`)})`;
const id = (kind: string) => `overlay(overlay(md5('${kind}' || n) placing '7' from 13) placing '8' from 17)::uuid`;

/** Statements that fill an empty database of routes with a generated catalogue, the same each time. The audit triggers are off meanwhile. */
export const catalogueStatements: readonly string[] = [
  ...['excursion', 'excursion_version', 'session', 'route'].map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`),
  `INSERT INTO organization_replica (id, kind, region_code, okved, status)
   SELECT ${id('o')}, 'ENTERPRISE', ${one(regions, 'region')}, ARRAY[(10 + floor(${share('class')} * 24))::int || '.1'],
          CASE WHEN n % 50 = 0 THEN 'SUSPENDED' ELSE 'ACTIVE' END
     FROM generate_series(0, ${organizations - 1}) n`,
  `INSERT INTO site_replica (id, organization_id, region_code, time_zone, latitude, longitude, ready_until)
   SELECT ${id('s')}, ${id('o')}, o.region_code, 'Europe/Moscow', 52 + ${share('lat')} * 7, 30 + ${share('lon')} * 30, 'infinity'
     FROM generate_series(0, ${organizations - 1}) n JOIN organization_replica o ON o.id = ${id('o')}`,
  `INSERT INTO excursion (id, organization_id, site_id, region_code, time_zone, version, sale, published_at, provenance_source, created_at,
                          title, sort_title, search_title, search_text, price_amount, price_currency, duration_minutes, age_limit, group_min, group_max, format,
                          languages, segments, accessibility)
   SELECT e.id, s.organization_id, s.id, s.region_code, s.time_zone, 1, 'PUBLISHED', now() - n * interval '1 minute', 'SAMPLE', now(), jsonb_build_object('ru', e.title), e.title, translate(lower(e.title), 'ё:', 'е '),
          translate(lower(e.title || E'\\n' || 'Что видит группа: ' || ${some(places, 'sight')}::text), 'ё{},«»:', 'е      '),
          (10 + floor(${share('price')} * 300)) * 1000, 'RUB', 45 + 15 * floor(${share('length')} * 8)::int, (ARRAY[0, 6, 12, 16, 18])[1 + n % 5],
          1 + n % 5, 10 + n % 30, ${one('PRODUCTION MUSEUM WORKSHOP TECHNICAL_TOUR', 'format')}, ${some('ru en zh', 'language')},
          ${some('SCHOOL_CAREER FAMILY ADULT_TOURIST INVESTOR SENIOR', 'segment')}, ${some('WHEELCHAIR STEP_FREE HEARING_LOOP', 'access')}
     FROM generate_series(0, ${excursions - 1}) n
     JOIN LATERAL (SELECT ${id('e')} AS id, ${one(qualities, 'quality')} || ' ' || ${one(places, 'place')} || ': ' || ${one(works, 'work')}
                          || ' ' || ${one(works, 'work2')} AS title) e ON true
     JOIN site_replica s ON s.id = overlay(overlay(md5('s' || n % ${organizations}) placing '7' from 13) placing '8' from 17)::uuid`,
  `INSERT INTO excursion_version (excursion_id, number, status, content, created_at, published_at, inspection_reasons)
   SELECT e.id, 1, 'PUBLISHED', '${JSON.stringify(anExcursionContent)}'::jsonb || jsonb_build_object('title', jsonb_build_object('ru', e.sort_title)),
          e.created_at, e.published_at, '{}'
     FROM excursion e`,
  // Three excursions each.
  `INSERT INTO route (id, version, stops_version, status, region_code, title, sort_title, search_title, search_text, themes, languages, stops,
                      days, kind, region_codes, excursion_ids, lodging, published_at, provenance_source, created_at)
   SELECT ${id('r')}, 1, 1, 'PUBLISHED', regions.codes[1], jsonb_build_object('ru', t.title), t.title, translate(lower(t.title), 'ё', 'е'),
          translate(lower(t.title), 'ё', 'е'), ${some('METAL FOOD CRAFT ENERGY CAREER', 'theme')}, ${some('ru en zh', 'language')}, '[]', 1 + n % 4,
          CASE WHEN cardinality(regions.codes) > 1 THEN 'INTERREGIONAL' ELSE 'REGIONAL' END, regions.codes, regions.excursions, false,
          now() - n * interval '1 minute', 'SAMPLE', now()
     FROM generate_series(0, ${routes - 1}) n
     JOIN LATERAL (SELECT 'Путь: ' || ${one(works, 'work')} || ' и ' || ${one(places, 'place')} AS title) t ON true
     JOIN LATERAL (SELECT array_agg(DISTINCT e.region_code) AS codes, array_agg(e.id) AS excursions
                     FROM excursion e, generate_series(0, 2) k
                    WHERE e.id = overlay(overlay(md5('e' || (n * 5 + k * 1667) % ${excursions}) placing '7' from 13) placing '8' from 17)::uuid) regions ON true`,
  // One session every four days, in 400 days; a third of them is sold out.
  ...Array.from({ length: 5 }, (_, part) => part * (sessionsEach / 5)).map(
    (
      from,
    ) => `INSERT INTO session (id, excursion_id, organization_id, site_id, region_code, original_start, starts_at, ends_at, time_zone,
                                 local_date, capacity, zone_exclusive, status, moved, version, taken)
   SELECT overlay(overlay(md5(e.id::text || n) placing '7' from 13) placing '8' from 17)::uuid, e.id, e.organization_id, e.site_id,
          e.region_code, to_char(d.start, 'YYYY-MM-DD"T"HH24:MI'), d.start, d.start + interval '1 hour', e.time_zone, d.start::date,
          e.group_max, false, 'SCHEDULED', false, 1, floor(${share('taken')} * 1.5 * e.group_max)::int % (e.group_max + 1)
     FROM excursion e, generate_series(${from}, ${from + sessionsEach / 5 - 1}) n,
          LATERAL (SELECT timestamptz '${firstDay} 07:00Z' + n * interval '4 days' + abs(hashtext(e.id::text) % 4) * interval '1 day'
                          + abs(hashtext(e.id::text || 'hour') % 8) * interval '1 hour' AS start) d`,
  ),
  ...['excursion', 'excursion_version', 'session', 'route'].map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`),
  ...['organization_replica', 'site_replica', 'excursion', 'excursion_version', 'session', 'route'].map(
    (table) => `VACUUM (ANALYZE) ${table}`,
  ),
];
