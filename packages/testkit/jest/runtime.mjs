import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { provideGlobals } from './globals.mjs';

const require = createRequire(import.meta.url);
const globalsUrl = new URL('./globals.mjs', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? { url: globalsUrl, format: 'module', shortCircuit: true }
      : next(specifier, context),
});

/** Test files that this worker has run, with how often: only the watch mode runs one again. */
const runs = new Map();

/**
 * Takes the place of `jest-runtime`: Node itself loads the modules and strips their types. What test files import is loaded once for all
 * files of a worker, as in a service. Module mocks and coverage are not supported (docs/adr/0153).
 */
export default class NativeRuntime {
  #environment;

  constructor(_config, environment) {
    this.#environment = environment;
  }

  /** A fresh copy of jest-circus, whose state belongs to one file. */
  requireInternalModule(path) {
    delete require.cache[path];
    delete globalThis[Symbol.for('EVENT_HANDLERS')];
    delete globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')];
    return require(path);
  }

  requireModule(path) {
    return require(path);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    const url = pathToFileURL(path).href;
    const before = runs.get(url) ?? 0;
    runs.set(url, before + 1);
    return import(before === 0 ? url : `${url}?${before}`);
  }

  setGlobalsForRuntime(globals) {
    provideGlobals({ ...globals, jest: this.#jest() });
  }

  #jest() {
    const { moduleMocker, fakeTimersModern } = this.#environment;
    const jest = {
      fn: (implementation) => moduleMocker.fn(implementation),
      spyOn: (...target) => moduleMocker.spyOn(...target),
      restoreAllMocks: () => moduleMocker.restoreAllMocks(),
      useFakeTimers: (options) => (fakeTimersModern.useFakeTimers(options), jest),
      useRealTimers: () => (fakeTimersModern.useRealTimers(), jest),
      setSystemTime: (now) => fakeTimersModern.setSystemTime(now),
      advanceTimersByTime: (milliseconds) => fakeTimersModern.advanceTimersByTime(milliseconds),
      advanceTimersByTimeAsync: (milliseconds) => fakeTimersModern.advanceTimersByTimeAsync(milliseconds),
      setTimeout(milliseconds) {
        globalThis[Symbol.for('TEST_TIMEOUT_SYMBOL')] = milliseconds;
        return jest;
      },
    };
    return jest;
  }

  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}

  getSourceMaps() {
    return new Map();
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }
}
