import { invalidArgument } from './arguments.ts';
import type { GeoBox, NearPoint } from '@promtour/kernel/geo';

/** @throws ClientError `INPUT.INVALID` */
export function filterNear(near: NearPoint | null | undefined): NearPoint | undefined {
  if (near === null || near === undefined) return undefined;
  if (!isLatitude(near.latitude) || !isLongitude(near.longitude))
    throw invalidArgument('filter.near', { code: 'OUT_OF_RANGE', ru: 'градусы WGS-84', en: 'degrees of WGS-84' });
  if (!(near.kilometers >= 0.1 && near.kilometers <= 1_000))
    throw invalidArgument('filter.near.kilometers', { code: 'OUT_OF_RANGE', ru: 'от 0,1 до 1000', en: '0.1 to 1000' });
  return near;
}

/** @throws ClientError `INPUT.INVALID` */
export function filterBox(box: GeoBox | null | undefined): GeoBox | undefined {
  if (box === null || box === undefined) return undefined;
  const { south, west, north, east } = box;
  if (![south, north].every(isLatitude) || ![west, east].every(isLongitude))
    throw invalidArgument('filter.box', { code: 'OUT_OF_RANGE', ru: 'градусы WGS-84', en: 'degrees of WGS-84' });
  if (south > north)
    throw invalidArgument('filter.box', {
      code: 'INCONSISTENT',
      ru: 'южная граница не севернее северной',
      en: 'south must not be north of north',
    });
  return box;
}

function isLatitude(degrees: number): boolean {
  return Math.abs(degrees) <= 90;
}

function isLongitude(degrees: number): boolean {
  return Math.abs(degrees) <= 180;
}
