/**
 * What `@jest/globals` is under `jest/runtime.mjs`. A module that several test files share is loaded once, so that it cannot keep the
 * functions of the first file: each name stands for the function of the file that runs.
 */
let current = {};

export function provideGlobals(globals) {
  current = globals;
}

function ofCurrentFile(name) {
  return new Proxy(() => undefined, {
    apply: (_target, _self, args) => current[name](...args),
    get: (_target, key) => Reflect.get(current[name], key),
  });
}

export const afterAll = ofCurrentFile('afterAll');
export const afterEach = ofCurrentFile('afterEach');
export const beforeAll = ofCurrentFile('beforeAll');
export const beforeEach = ofCurrentFile('beforeEach');
export const describe = ofCurrentFile('describe');
export const expect = ofCurrentFile('expect');
export const it = ofCurrentFile('it');
export const jest = ofCurrentFile('jest');
export const test = ofCurrentFile('test');
