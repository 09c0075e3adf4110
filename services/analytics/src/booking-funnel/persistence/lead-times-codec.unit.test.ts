import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Histogram } from '../domain/lead-time.ts';
import { decodeLeadTimes, encodeLeadTimes } from './lead-times-codec.ts';

const histogram: fc.Arbitrary<Histogram> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.integer({ min: 1, max: 1_000_000 })), {
    selector: ([minutes]) => minutes,
  })
  .map((pairs) => new Map(pairs));

it('reads what it wrote, and writes equal lead times in equal bytes', () => {
  fc.assert(
    fc.property(histogram, histogram, histogram, (holdToConfirmation, requestToAnswer, confirmationToVisit) => {
      const all = { holdToConfirmation, requestToAnswer, confirmationToVisit };
      const bytes = encodeLeadTimes(all);
      expect(decodeLeadTimes(bytes)).toEqual(all);
      expect(encodeLeadTimes({ ...all, holdToConfirmation: new Map([...holdToConfirmation].reverse()) })).toEqual(
        bytes,
      );
    }),
    { seed: 20_261_129 },
  );
});
