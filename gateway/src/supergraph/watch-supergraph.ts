import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Logger } from '@promtour/service-kit/logging';
import { digestOf } from './graph.ts';

export type SupergraphWatch = {
  /** Looks at the file now. Resolves when a change, if there was one, has been taken up or refused. */
  readonly check: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** How soon a change that the file system did not tell of is seen, in milliseconds. */
const pollMs = 5_000;

/**
 * Calls `onChange` with the file's text whenever its content changes, one call at a time. The folder is watched, not the
 * file: an atomic replacement (a rename, or a mounted configuration that swaps a link) puts another file in its place. Since
 * not every file system tells of changes, the content is looked at every few seconds as well.
 */
export function watchSupergraph(options: {
  readonly path: string;
  /** Digest of the text that is in use. */
  readonly digest: string;
  readonly onChange: (supergraphSdl: string) => Promise<void>;
  readonly logger: Logger;
}): SupergraphWatch {
  let seen = options.digest;
  let queue: Promise<void> = Promise.resolve();
  let stopped = false;

  async function look(): Promise<void> {
    if (stopped) return;
    try {
      const text = await readFile(options.path, 'utf8');
      const digest = digestOf(text);
      if (digest === seen) return;
      seen = digest;
      await options.onChange(text);
    } catch (error) {
      // Between the two steps of a replacement the file may be missing: the next look finds it.
      options.logger.warn({ err: error }, 'the supergraph file cannot be read');
    }
  }

  const check = (): Promise<void> => (queue = queue.then(look));

  const watcher = watch(dirname(options.path), { persistent: false }, () => void check());
  watcher.on('error', (error) => {
    options.logger.warn({ err: error }, 'the supergraph file is looked at every few seconds only');
  });
  const timer = setInterval(() => void check(), pollMs).unref();

  return {
    check,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      watcher.close();
      await queue;
    },
  };
}
