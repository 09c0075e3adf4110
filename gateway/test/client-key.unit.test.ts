import { expect, test } from '@jest/globals';
import { anonymous } from '@promtour/access/viewer';
import { clientKeyOf } from '../src/http/client-key.ts';

test.each([
  ['a program', { ...anonymous, kind: 'CLIENT', subject: 'c1', clientId: 'c1' } as const, 'client:c1'],
  ['a person through a client', { ...anonymous, kind: 'PERSON', subject: 'p1', clientId: 'c1' } as const, 'person:p1'],
  ['an anonymous client', anonymous, 'address:203.0.113.7'],
])('%s has its key', (_, viewer, key) => {
  expect(clientKeyOf(viewer, '203.0.113.7')).toBe(key);
});

test.each([
  ['203.0.113.7', 'address:203.0.113.7'],
  ['::ffff:203.0.113.7', 'address:203.0.113.7'],
  ['2001:db8:0:1:aaaa:bbbb:cccc:dddd', 'address:2001:db8:0:1::/64'],
  ['2001:0DB8:0000:0001::5', 'address:2001:db8:0:1::/64'],
  ['2001:db8::1', 'address:2001:db8:0:0::/64'],
  ['::1', 'address:0:0:0:0::/64'],
  ['fe80::1%eth0', 'address:fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.33', 'address:64:ff9b:0:0::/64'],
  ['', 'address:unknown'],
])('the address %j is counted as %s', (address, key) => {
  expect(clientKeyOf(anonymous, address)).toBe(key);
});
