import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  invalidInput,
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
} from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import type { Guide, PlantZone } from '../domain/resources.ts';
import type { TimetableRepositories, TimetableUnitOfWork } from './ports.ts';

type ResourceFailure = InvalidInput | NotFound | Forbidden;

type Create<Draft, Value> = (
  draft: Draft,
  key: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Value>, ResourceFailure | IdempotencyFailure>>;

export type CreateGuide = Create<{ readonly organization: string; readonly label: string }, Guide>;

/** Creates a guide of an organization. */
export function createCreateGuide(unitOfWork: TimetableUnitOfWork, clock: Clock): CreateGuide {
  return async (draft, key, caller) => {
    const label = checkPlainText(['label'], draft.label, maxLabel, badLabel);
    if (!label.ok) return label;
    return runReplayable<TimetableRepositories, Guide, { readonly id: Guide['id'] }, ResourceFailure>(
      unitOfWork,
      caller,
      { ...key, operation: 'createGuide', input: draft },
      {
        work: async ({ organizations, resources, reaches }) => {
          const id = parseId<'Organization'>(draft.organization);
          const organization = id === undefined ? undefined : await organizations.find(id);
          if (organization === undefined) return err(notFound('Organization', draft.organization));
          const owner = { organizationId: organization.id, regionCode: organization.regionCode };
          if (!reaches(owner)) return err(forbidden());
          const now = clock.now();
          const guide: Guide = { ...owner, id: newId(now), label: draft.label, createdAt: now };
          return (await resources.addGuide(guide)) ? ok(guide) : err(taken('label'));
        },
        refer: ({ id }) => ({ id }),
        read: ({ id }, { resources }) => resources.findGuide(id),
      },
    );
  };
}

export type CreatePlantZone = Create<
  { readonly site: string; readonly name: string; readonly exclusive: boolean },
  PlantZone
>;

/** Creates a zone of a site. */
export function createCreatePlantZone(unitOfWork: TimetableUnitOfWork, clock: Clock): CreatePlantZone {
  return async (draft, key, caller) => {
    const name = checkPlainText(['name'], draft.name, maxLabel, badLabel);
    if (!name.ok) return name;
    return runReplayable<TimetableRepositories, PlantZone, { readonly id: PlantZone['id'] }, ResourceFailure>(
      unitOfWork,
      caller,
      { ...key, operation: 'createPlantZone', input: draft },
      {
        work: async ({ sites, resources, reaches }) => {
          const id = parseId<'Site'>(draft.site);
          const site = id === undefined ? undefined : await sites.find(id);
          if (site === undefined) return err(notFound('Site', draft.site));
          if (!reaches(site)) return err(forbidden());
          const { organizationId, regionCode } = site;
          const now = clock.now();
          const zone: PlantZone = {
            id: newId(now),
            organizationId,
            siteId: site.id,
            regionCode,
            name: draft.name,
            exclusive: draft.exclusive,
            createdAt: now,
          };
          return (await resources.addZone(zone)) ? ok(zone) : err(taken('name'));
        },
        refer: ({ id }) => ({ id }),
        read: ({ id }, { resources }) => resources.findZone(id),
      },
    );
  };
}

const maxLabel = 60;
const badLabel = { ru: `От 1 до ${maxLabel} знаков в одну строку`, en: `1 to ${maxLabel} characters on one line` };

function taken(field: string): InvalidInput {
  return invalidInput([field], { code: 'DUPLICATE', ru: 'Такое название уже есть', en: 'Already in use' });
}
