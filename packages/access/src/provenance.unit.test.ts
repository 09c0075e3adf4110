import { describe, expect, it } from '@jest/globals';
import { parseId } from '@promtour/kernel/id';
import { provenanceOf } from './provenance.ts';
import { anonymous, type Viewer } from './viewer.ts';

const at = new Date('2026-11-23T09:00:00Z');
const organizationId = parseId<'Organization'>('0198f6a0-0000-7000-8000-000000000001') ?? null;
const manager: Viewer = { ...anonymous, kind: 'PERSON', organizationId };
const official: Viewer = { ...anonymous, kind: 'PERSON', regions: 'ALL' };

describe('provenance', () => {
  it.each([
    ['of an organization’s own people', manager, 'SELF_DECLARED'],
    ['of a coordinator or the agency', official, 'REGION'],
  ])('%s follows from the token', (_, viewer, source) => {
    expect(provenanceOf(viewer, null, at)).toEqual({ source, reference: null, recordedAt: at });
  });

  it.each([manager, official])('is as stated for imports and samples', (viewer) => {
    expect(provenanceOf(viewer, { source: 'SAMPLE', reference: 'set 1' }, at)).toEqual({
      source: 'SAMPLE',
      reference: 'set 1',
      recordedAt: at,
    });
  });
});
