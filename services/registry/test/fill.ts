/**
 * Statements that fill an empty registry with generated organizations and sites. The data is deterministic: pseudo-random values are
 * derived from the row's number. Half of the organizations have one site, half have two. The audit triggers are disabled meanwhile.
 */
export function fillStatements({ organizations }: { readonly organizations: number }): readonly string[] {
  const share = (salt: string) => `(('x' || left(md5('${salt}' || n), 8))::bit(32)::bigint / 4294967296.0)`;
  const one = (words: string, salt: string) =>
    `(ARRAY[${words
      .split(' ')
      .map((word) => `'${word}'`)
      .join(', ')}])[1 + floor(${share(salt)} * ${words.split(' ').length})::int]`;
  const id = (kind: string, n: string) =>
    `overlay(overlay(md5('${kind}' || ${n}) placing '7' from 13) placing '8' from 17)::uuid`;
  const insertsOf = ({ from, to }: { readonly from: number; readonly to: number }): readonly string[] => [
    `WITH regions AS (SELECT array_agg(code ORDER BY code) AS codes FROM region),
     words AS (
       SELECT n, ${one(qualities, 'quality')} || ' ' || ${one(works, 'work')} || ' «' || ${one(names, 'name')} || ${one(endings, 'ending')} || '» № ' || n AS name,
         ${one('ENTERPRISE ENTERPRISE ENTERPRISE ENTERPRISE MUSEUM SCHOOL TOUR_OPERATOR COLLEGE', 'kind')} AS kind,
         codes[1 + floor(power(${share('region')}, 2) * array_length(codes, 1))::int] AS region,
         (10 + floor(${share('class')} * 24))::int || '.' || (1 + floor(${share('group')} * 5))::int AS okved
         FROM generate_series(${from}, ${to}) n, regions)
     INSERT INTO organization (id, kind, name, sort_name, legal_name, brands, region_code, okved, status, provenance_source, created_at, search_text)
     SELECT ${id('o', 'n')}, kind, jsonb_build_object('ru', name), name, 'Общество ' || name, ARRAY['Марка ' || n], region, ARRAY[okved],
       CASE WHEN n % 50 = 0 THEN 'CANDIDATE' ELSE 'ACTIVE' END, 'SAMPLE', now(),
       translate(lower(name || E'\\n' || 'Общество ' || name || E'\\n' || 'Марка ' || n), 'ё', 'е')
       FROM words`,
    `INSERT INTO site (id, organization_id, name, region_code, latitude, longitude, time_zone, hazard_class, pass_regime, provenance_source, added_at, search_text)
     SELECT ${id('s', `n || '-' || nth`)}, ${id('o', 'n')}, jsonb_build_object('ru', 'Площадка ' || nth), o.region_code,
       r.latitude + (${share('lat')} - 0.5) * 2, greatest(-180, least(180, r.longitude + (${share('lon')} - 0.5) * 3)), r.time_zone,
       (ARRAY['I', 'II', 'III', 'IV', 'NONE', NULL])[1 + floor(power(${share('hazard')}, 0.3) * 6)::int], 'OPEN', 'SAMPLE', now(), 'площадка ' || nth
       FROM generate_series(${from}, ${to}) n CROSS JOIN generate_series(1, 2) nth
       JOIN organization o ON o.id = ${id('o', 'n')} JOIN region r ON r.code = o.region_code
      WHERE nth = 1 OR n % 2 = 0`,
    `INSERT INTO registry_entry (id, organization_id, registry, region_code, status, version, created_at, updated_at)
     SELECT ${id('e', 'n')}, o.id, 'INDUSTRIAL_ENTERPRISE', o.region_code, CASE WHEN n % 50 = 0 THEN 'APPLIED' ELSE 'REGISTERED' END, 1, now(), now()
       FROM generate_series(${from}, ${to}) n JOIN organization o ON o.id = ${id('o', 'n')}`,
    // A third of the sites is assessed; two thirds of those are ready.
    `INSERT INTO readiness_assessment (id, site_id, organization_id, region_code, methodology_version, status, assessed_on, valid_until,
                                       due_at, scores, total, maximum, criticals_met, recorded_at)
     SELECT ${id('r', 'n')}, s.id, s.organization_id, s.region_code, 1, 'VALID', '2026-11-01', '2027-11-01', '2027-11-02', '[]', 20, 24,
            n % 9 > 2, now()
       FROM generate_series(${from}, ${to}) n JOIN site s ON s.id = ${id('s', `n || '-1'`)}
      WHERE n % 3 = 0`,
  ];
  // Split, so that no statement exceeds the statement timeout of a service's connections.
  const parts = Array.from({ length: Math.ceil(organizations / part) }, (_, nth) => ({
    from: nth * part + 1,
    to: Math.min(organizations, (nth + 1) * part),
  }));
  return [
    'ALTER TABLE organization DISABLE TRIGGER USER',
    'ALTER TABLE site DISABLE TRIGGER USER',
    'ALTER TABLE registry_entry DISABLE TRIGGER USER',
    'ALTER TABLE readiness_assessment DISABLE TRIGGER USER',
    ...parts.flatMap(insertsOf),
    'ALTER TABLE organization ENABLE TRIGGER USER',
    'ALTER TABLE site ENABLE TRIGGER USER',
    'ALTER TABLE registry_entry ENABLE TRIGGER USER',
    'ALTER TABLE readiness_assessment ENABLE TRIGGER USER',
    'VACUUM (ANALYZE) organization',
    'VACUUM (ANALYZE) site',
    'VACUUM (ANALYZE) registry_entry',
    'VACUUM (ANALYZE) readiness_assessment',
  ];
}

const part = 10_000;

const qualities = 'Северный Южный Речной Горный Лесной Степной Первый Новый Старый Большой Малый Дальний';
const works =
  'завод комбинат цех хлебозавод пивовар молокозавод рудник металлург станкостроитель литейщик ткач гончар стеклодув сыродел карьер причал';
const names =
  'Берёз Сосн Ветр Камен Звон Свет Снеж Огн Золот Сереб Желез Медн Ясн Тих Быстр Глубок Высок Широк Светл Тёмн Руд Кузн Волн Гран';
const endings = 'ово ский ка ица ник ель ина ость овка ец яр град поле дар';
