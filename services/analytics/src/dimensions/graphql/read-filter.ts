import type { InputRule } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { filterList, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { InputMaybe } from '@promtour/service-kit/graphql/input';
import type { DimensionFilter } from '../../graphql/generated/resolvers.ts';
import type { Dimension, Filter } from '../domain/question.ts';

/** Where a dimension's values stand in `DimensionFilter`. */
export const filterFields = {
  REGION: 'regions',
  DISTRICT: 'districts',
  ORGANIZATION: 'organizations',
  SITE: 'sites',
  EXCURSION: 'excursions',
  ROUTE: 'routes',
  INDUSTRY: 'industries',
  SEGMENT: 'segments',
  PURPOSE: 'purposes',
  CHANNEL: 'channels',
  ORIGIN_REGION: 'originRegions',
} as const satisfies Record<Dimension, keyof DimensionFilter>;

/** The canonical form of a value; undefined if it is malformed. Values of enums and regions are checked by their types. */
const parsers: Readonly<Partial<Record<Dimension, (text: string) => string | undefined>>> = {
  ORGANIZATION: parseId,
  SITE: parseId,
  EXCURSION: parseId,
  ROUTE: parseId,
  INDUSTRY: (text) => (/^\d{2}$/.test(text) ? text : undefined),
  CHANNEL: parseChannel,
};

const rules: Readonly<Partial<Record<Dimension, InputRule>>> = {
  INDUSTRY: { code: 'MALFORMED', ru: 'класс ОКВЭД-2 из двух цифр', en: 'an OKVED-2 class of two digits' },
  CHANNEL: {
    code: 'MALFORMED',
    ru: '`PORTAL:<id>`, `AGENCY:<id>` или `DIRECT`',
    en: '`PORTAL:<id>`, `AGENCY:<id>` or `DIRECT`',
  },
};
const idRule: InputRule = { code: 'MALFORMED', ru: 'нужен идентификатор (UUID)', en: 'must be an id (UUID)' };

/**
 * The conditions of a filter.
 * @throws ClientError `INPUT.INVALID` for malformed values or more than 100
 */
export function readFilter(name: string, filter: InputMaybe<DimensionFilter>): Filter {
  const conditions: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of Object.keys(filterFields) as Dimension[]) {
    const field = filterFields[dimension];
    const path = `${name}.${field}`;
    const values = filterList<string>(path, filter?.[field]);
    if (values === undefined) continue;
    const parse = parsers[dimension];
    conditions[dimension] =
      parse === undefined ? values : values.map((text) => parse(text) ?? malformed(path, dimension));
  }
  return conditions;
}

function malformed(path: string, dimension: Dimension): never {
  throw invalidArgument(path, rules[dimension] ?? idRule);
}

function parseChannel(text: string): string | undefined {
  if (text === 'DIRECT') return text;
  const [, kind, id] = /^(PORTAL|AGENCY):(.+)$/.exec(text) ?? [];
  const known = id === undefined ? undefined : parseId(id);
  return known === undefined ? undefined : `${kind ?? ''}:${known}`;
}
