import { federalDistricts } from '@promtour/kernel/federal-district';
import { parseId, type Id } from '@promtour/kernel/id';
import { purposes } from '@promtour/kernel/purpose';
import { parseRegionCode } from '@promtour/kernel/region-code';
import type { DimensionKeyResolvers } from '../../graphql/generated/resolvers.ts';
import type { Dimension } from '../domain/question.ts';

/** A value of a dimension: a code, or an id as text; null if it is not known. */
export type DimensionKeyModel = { readonly dimension: Dimension; readonly value: string | null };

const segments = [
  'SCHOOL_CAREER',
  'STUDENT_CAREER',
  'FAMILY',
  'ADULT_TOURIST',
  'SENIOR',
  'BUSINESS_B2B',
  'INVESTOR',
  'SUPPLIER',
  'OFFICIAL',
  'MEDIA',
  'ACCESSIBLE',
] as const;

function valueOf(key: DimensionKeyModel, ...dimensions: readonly Dimension[]): string | undefined {
  return dimensions.includes(key.dimension) ? (key.value ?? undefined) : undefined;
}

/** A value that the graph's enum has; events may carry others. */
function enumOf<Value extends string>(values: readonly Value[], value: string | undefined): Value | null {
  return values.find((known) => known === value) ?? null;
}

function channelOf<Entity extends string>(key: DimensionKeyModel, kind: 'PORTAL' | 'AGENCY'): Reference<Entity> | null {
  const value = valueOf(key, 'CHANNEL');
  return value?.startsWith(`${kind}:`) === true ? referenceTo(value.slice(kind.length + 1)) : null;
}

function referenceOf<Entity extends string>(key: DimensionKeyModel, dimension: Dimension): Reference<Entity> | null {
  const value = valueOf(key, dimension);
  return value === undefined ? null : referenceTo(value);
}

type Reference<Entity extends string> = { readonly id: Id<Entity> };

function referenceTo<Entity extends string>(text: string): Reference<Entity> | null {
  const id = parseId<Entity>(text);
  return id === undefined ? null : { id };
}

/** References to records of other subgraphs, which resolve their names. */
export const dimensionKeyResolvers = {
  region: (key) => {
    const code = parseRegionCode(valueOf(key, 'REGION', 'ORIGIN_REGION') ?? '');
    return code === undefined ? null : { code };
  },
  district: (key) => enumOf(federalDistricts, valueOf(key, 'DISTRICT')),
  organization: (key) => referenceOf(key, 'ORGANIZATION'),
  site: (key) => referenceOf(key, 'SITE'),
  excursion: (key) => referenceOf(key, 'EXCURSION'),
  route: (key) => referenceOf(key, 'ROUTE'),
  industry: (key) => valueOf(key, 'INDUSTRY') ?? null,
  segment: (key) => enumOf(segments, valueOf(key, 'SEGMENT')),
  purpose: (key) => enumOf(purposes, valueOf(key, 'PURPOSE')),
  portal: (key) => channelOf(key, 'PORTAL'),
  agency: (key) => channelOf(key, 'AGENCY'),
} satisfies DimensionKeyResolvers;
