import { expect, it } from '@jest/globals';
import { systemSuite } from '../src/system-suite.ts';
import { systemKinds } from '../src/systems.ts';

// In a separate file, so that both systems run in parallel.
const [, kind] = await systemKinds();

if (kind !== undefined) {
  systemSuite(kind, 'transport');
} else {
  it('has no second transport on this machine', () => {
    expect(kind).toBeUndefined();
  });
}
