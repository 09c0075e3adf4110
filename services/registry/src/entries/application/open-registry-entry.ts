import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  invalidInput,
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type InputRule,
} from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { registryEntryExists, type RegistryEntryExists } from '../domain/failures.ts';
import { entryMachine, kindsOfRegistry, type RegistryEntry } from '../domain/registry-entry.ts';
import type { Registry } from '../../shared/domain/registries.ts';
import type { Transition } from '../domain/transition.ts';
import { authorizeEntry, entryPermissionsOf } from './entry-permissions.policy.ts';
import type { EntryRepositories, EntryUnitOfWork } from './ports.ts';
import { entryEvent } from './entry-events.ts';

export type EntryDraft = {
  readonly organization: string;
  readonly registry: Registry;
  /** Null: the organization's region. */
  readonly region: string | null;
};

export type OpenRegistryEntry = (
  draft: EntryDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<RegistryEntry>, OpenRefusal | IdempotencyFailure>>;

type OpenRefusal = InvalidInput | NotFound | Forbidden | RegistryEntryExists;

/** Opens an entry of an organization in a region's registry. Organization and legal entity are unique per registry and region. */
export function createOpenRegistryEntry(unitOfWork: EntryUnitOfWork, clock: Clock): OpenRegistryEntry {
  return async (draft, request, caller) => {
    const organizationId = parseId<'Organization'>(draft.organization);
    if (organizationId === undefined) return err(notFound('Organization', draft.organization));
    const named = draft.region === null ? undefined : parseRegionCode(draft.region);
    if (draft.region !== null && named === undefined) return err(invalidInput(['region'], unknownRegion));

    return runReplayable<EntryRepositories, RegistryEntry, { readonly id: RegistryEntry['id'] }, OpenRefusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'openRegistryEntry', input: draft },
      {
        work: async ({ organizations, regions, entries, publish }) => {
          const organization = await organizations.find(organizationId);
          if (organization === undefined) return err(notFound('Organization', draft.organization));
          const regionCode = named ?? organization.regionCode;
          if ((await regions.find(regionCode)) === undefined) return err(invalidInput(['region'], unknownRegion));
          const { mayApply, mayReview } = entryPermissionsOf(caller.viewer, organization, regionCode);
          if (!mayApply && !mayReview) return err(forbidden());
          if (!kindsOfRegistry[draft.registry].includes(organization.kind))
            return err(invalidInput(['registry'], wrongKind(kindsOfRegistry[draft.registry])));
          const at = clock.now();
          const status = entryMachine.initial;
          const entry: RegistryEntry = {
            id: newId(at),
            organizationId,
            registry: draft.registry,
            regionCode,
            status,
            suspendedBy: null,
            version: 1,
            createdAt: at,
            updatedAt: at,
          };
          const opening: Transition = { from: null, to: status, at, reason: null, decisionId: null };
          const addition = await entries.add(entry, organization, opening);
          if (!addition.added) return err(registryEntryExists(addition.existing));
          await publish(entryEvent(entry, opening, caller.causation));
          return ok(entry);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { entries }) => {
          const found = await entries.findForUpdate(id);
          return found !== undefined && authorizeEntry(caller.viewer, found.entry, found.organization).ok
            ? found.entry
            : undefined;
        },
      },
    );
  };
}

const unknownRegion: InputRule = { code: 'UNKNOWN_REFERENCE', ru: 'Неизвестный регион', en: 'Unknown region' };

function wrongKind(kinds: readonly string[]): InputRule {
  return {
    code: 'INCONSISTENT',
    ru: `Этот реестр для организаций вида ${kinds.join(', ')}`,
    en: `This registry is for organizations of kind ${kinds.join(', ')}`,
  };
}
