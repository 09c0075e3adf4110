import { expect, it } from '@jest/globals';
import { systemSuite } from '../src/system-suite.ts';
import { systemKinds } from '../src/systems.ts';

// A file of its own, so that both systems run at the same time.
const [, kind] = await systemKinds();

if (kind !== undefined) {
  systemSuite(kind, 'transport');
} else {
  it('has no second way to run here', () => {
    expect(kind).toBeUndefined();
  });
}
