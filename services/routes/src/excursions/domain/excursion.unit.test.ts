import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { unwrap } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { ExcursionContent } from './content.ts';
import { anExcursionContent as content } from './example-content.ts';
import { currentContent, nextStatuses, statusOf, transition, updateContent, type Excursion } from './excursion.ts';
import { publish } from './publish.ts';
import type { ExcursionStatus } from './status.ts';
import { changesBetween, reasonsToInspect } from './versions.ts';

const now = new Date('2026-11-28T12:00:00Z');
const later = new Date('2026-11-29T12:00:00Z');
const regionCode = 'RU-SMO' as RegionCode;

const draft: Excursion = {
  id: newId(now),
  organizationId: newId(now),
  siteId: newId(now),
  regionCode,
  timeZone: 'Europe/Moscow' as TimeZone,
  provenance: { source: 'SELF_DECLARED', reference: null, recordedAt: now },
  version: 1,
  sale: 'NONE',
  published: null,
  working: {
    number: 1,
    status: 'DRAFT',
    content,
    createdAt: now,
    publishedAt: null,
    inspection: null,
    inspectionReasons: [],
  },
  publishedAt: null,
  portals: null,
};

const circumstances = {
  organization: { id: draft.organizationId, kind: 'ENTERPRISE', regionCode, okved: ['24.10'], status: 'ACTIVE' },
  site: {
    id: draft.siteId,
    organizationId: draft.organizationId,
    regionCode,
    timeZone: draft.timeZone,
    latitude: null,
    longitude: null,
    readyUntil: new Date('2026-12-31T00:00:00Z'),
  },
  portals: null,
  knownPortals: [],
  now,
} as const;

function through(excursion: Excursion, ...statuses: ExcursionStatus[]): Excursion {
  return statuses.reduce((one, to) => unwrap(transition(one, to, null, now)), excursion);
}

const approved = through(draft, 'SELF_ASSESSED', 'INSPECTION', 'APPROVED');
const published = unwrap(publish(approved, circumstances));

const cheaper: ExcursionContent = { ...content, summary: { ru: 'Короче' } };
const older: ExcursionContent = { ...content, admission: { ...content.admission, ageLimit: 16 } };

describe('an excursion under preparation', () => {
  it('goes from draft to publication step by step', () => {
    expect(approved).toMatchObject({
      version: 4,
      working: { number: 1, status: 'APPROVED', inspection: { approved: true } },
    });
    expect(published).toMatchObject({
      version: 5,
      sale: 'PUBLISHED',
      publishedAt: now,
      working: null,
      published: { number: 1, status: 'PUBLISHED', publishedAt: now },
    });
  });

  it('goes back to draft when an inspector returns it', () => {
    const returned = unwrap(transition(through(draft, 'SELF_ASSESSED', 'INSPECTION'), 'RETURNED', 'Нет схемы', now));
    expect(returned.working).toMatchObject({ status: 'RETURNED', inspection: { approved: false, note: 'Нет схемы' } });
    expect(statusOf(through(returned, 'DRAFT'))).toBe('DRAFT');
  });

  it.each<[Excursion, ExcursionStatus]>([
    [draft, 'INSPECTION'],
    [draft, 'APPROVED'],
    [draft, 'PUBLISHED'],
    [draft, 'SUSPENDED'],
    [approved, 'PUBLISHED'],
    [published, 'ARCHIVED'],
    [published, 'APPROVED'],
    [through(published, 'SUSPENDED', 'ARCHIVED'), 'PUBLISHED'],
  ])('skips no step (%#)', (excursion, to) => {
    expect(transition(excursion, to, null, now)).toMatchObject({
      ok: false,
      error: {
        code: 'ROUTES.TRANSITION_NOT_ALLOWED',
        from: statusOf(excursion),
        to,
        nextStatuses: nextStatuses(excursion),
      },
    });
  });

  it('changes in place while it is a draft, and becomes a draft again when it was self-assessed or returned', () => {
    for (const excursion of [
      draft,
      through(draft, 'SELF_ASSESSED'),
      through(draft, 'SELF_ASSESSED', 'INSPECTION', 'RETURNED'),
    ])
      expect(unwrap(updateContent(excursion, cheaper, later)).working).toMatchObject({
        number: 1,
        status: 'DRAFT',
        content: cheaper,
      });
  });

  it('begins a next version when it changes during or after its inspection', () => {
    for (const excursion of [through(draft, 'SELF_ASSESSED', 'INSPECTION'), approved])
      expect(unwrap(updateContent(excursion, cheaper, later)).working).toMatchObject({
        number: 2,
        status: 'DRAFT',
        content: cheaper,
      });
  });
});

describe('a published excursion', () => {
  it('puts a change that needs no inspection on offer at once, as the next version', () => {
    expect(unwrap(updateContent(published, cheaper, later))).toMatchObject({
      working: null,
      published: { number: 2, status: 'PUBLISHED', content: cheaper, publishedAt: later },
    });
  });

  it('keeps selling its version while the next one is inspected', () => {
    const changed = unwrap(updateContent(published, older, later));
    expect(changed).toMatchObject({
      sale: 'PUBLISHED',
      published: { number: 1, content },
      working: { number: 2, status: 'INSPECTION', content: older },
    });
    expect(nextStatuses(changed)).toEqual(['APPROVED', 'RETURNED', 'SUSPENDED']);
    const next = unwrap(publish(through(changed, 'APPROVED'), { ...circumstances, now: later }));
    expect(next).toMatchObject({ published: { number: 2, content: older }, working: null, publishedAt: now });
  });

  it('can be suspended, resumed and archived', () => {
    const suspended = through(published, 'SUSPENDED');
    expect(statusOf(suspended)).toBe('SUSPENDED');
    expect(statusOf(through(suspended, 'PUBLISHED'))).toBe('PUBLISHED');
    const archived = through(suspended, 'ARCHIVED');
    expect(nextStatuses(archived)).toEqual([]);
    expect(updateContent(archived, cheaper, later).ok).toBe(false);
  });

  it.each<[string, ExcursionContent, string[]]>([
    ['a stop', { ...content, stops: content.stops.slice(0, 1) }, ['STOPS']],
    ['the age limit', older, ['AGE_LIMIT']],
    [
      'the equipment',
      { ...content, admission: { ...content.admission, protectiveEquipment: [] } },
      ['PROTECTIVE_EQUIPMENT'],
    ],
    [
      'the documents',
      { ...content, admission: { ...content.admission, documentLevel: 'PASSPORT' } },
      ['DOCUMENT_LEVEL'],
    ],
    ['texts, prices and pictures', { ...content, title: { ru: 'Сталь' }, options: [], pictures: [] }, []],
  ])('is inspected again after a change of %s', (_, after, reasons) => {
    expect(reasonsToInspect(content, after)).toEqual(reasons);
  });
});

describe('publication', () => {
  it('is refused with all reasons', () => {
    const portal = newId<'Portal'>(now);
    const unknown = newId<'Portal'>(now);
    expect(
      publish(draft, {
        organization: { ...circumstances.organization, okved: ['11.05'], status: 'SUSPENDED' },
        site: undefined,
        portals: [portal, unknown],
        knownPortals: [{ id: portal, regionCodes: ['RU-KLU' as RegionCode] }],
        now,
      }),
    ).toMatchObject({
      ok: false,
      error: {
        reasons: [
          'ORGANIZATION_SUSPENDED',
          'SITE_NOT_READY',
          'VERSION_NOT_APPROVED',
          'PORTAL_UNKNOWN',
          'PORTAL_OF_ANOTHER_REGION',
        ],
      },
    });
  });

  it.each([
    ['ORGANIZATION_UNKNOWN', { organization: undefined }],
    ['ORGANIZATION_NOT_REGISTERED', { organization: { ...circumstances.organization, status: 'CANDIDATE' as const } }],
    ['SITE_NOT_READY', { site: { ...circumstances.site, readyUntil: now } }],
    ['AGE_LIMIT_TOO_LOW', { organization: { ...circumstances.organization, okved: ['12'] } }],
  ])('is refused by %s', (reason, change) => {
    expect(publish(approved, { ...circumstances, ...change })).toMatchObject({
      ok: false,
      error: { reasons: [reason] },
    });
  });

  it('changes the portals of a published excursion', () => {
    const portal = newId<'Portal'>(now);
    const known = { portals: [portal], knownPortals: [{ id: portal, regionCodes: [regionCode] }] };
    expect(publish(published, { ...circumstances, ...known, now: later })).toMatchObject({
      ok: true,
      value: { portals: [portal], published: published.published, version: 6 },
    });
  });
});

describe('the changes between two contents', () => {
  it('are listed field by field, items of lists by position', () => {
    const after = {
      ...content,
      title: { ru: 'Сталь', en: 'Steel' },
      languages: ['ru', 'en'],
      summary: { ru: 'Кратко' },
      admission: { ...content.admission, leadTime: { days: 2, unit: 'WORKING_DAYS' } },
    };
    expect(changesBetween(content, after)).toEqual([
      { path: ['title', 'ru'], before: 'Как варят сталь', after: 'Сталь' },
      { path: ['title', 'en'], before: undefined, after: 'Steel' },
      { path: ['summary'], before: null, after: { ru: 'Кратко' } },
      { path: ['languages', '1'], before: undefined, after: 'en' },
      { path: ['admission', 'leadTime', 'days'], before: 1, after: 2 },
    ]);
    expect(changesBetween(content, structuredClone(content))).toEqual([]);
  });
});

describe('versions', () => {
  const change = fc.constantFrom<(before: ExcursionContent) => ExcursionContent>(
    (before) => ({ ...before, durationMinutes: before.durationMinutes + 1 }),
    (before) => ({ ...before, admission: { ...before.admission, ageLimit: before.admission.ageLimit + 1 } }),
  );
  const step = fc.oneof(
    fc.constantFrom<ExcursionStatus>(
      'DRAFT',
      'SELF_ASSESSED',
      'INSPECTION',
      'APPROVED',
      'RETURNED',
      'SUSPENDED',
      'PUBLISHED',
    ),
    fc.constant('PUBLISH' as const),
    change,
  );

  it('on offer have passed an inspection of what invariant 2 names, and keep their content', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let excursion = draft;
        const offered = new Map<number, ExcursionContent>();
        const inspected: ExcursionContent[] = [];
        for (const one of steps) {
          const before = excursion;
          const outcome =
            one === 'PUBLISH'
              ? publish(excursion, circumstances)
              : typeof one === 'function'
                ? updateContent(excursion, one(currentContent(excursion)), now)
                : transition(excursion, one, null, now);
          if (!outcome.ok || outcome.value === excursion) continue;
          excursion = outcome.value;
          expect(excursion.version).toBe(before.version + 1);
          const { working, published: current } = excursion;
          if (working !== null && current !== null) expect(working.number).toBeGreaterThan(current.number);
          if (working?.status === 'APPROVED') inspected.push(working.content);
          if (current === null) continue;
          expect(offered.get(current.number) ?? current.content).toBe(current.content);
          offered.set(current.number, current.content);
          expect(inspected.some((one) => reasonsToInspect(one, current.content).length === 0)).toBe(true);
        }
      }),
      { seed: 20_260_728, numRuns: 500 },
    );
  });
});
