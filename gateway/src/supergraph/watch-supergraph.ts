import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Logger } from '@promtour/service-kit/logging';
import { digestOf } from './graph.ts';

export type SupergraphWatch = {
  /** Checks the file now. Resolves when a change, if any, has been loaded or rejected. */
  readonly check: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Polling interval for changes without a file system notification, in milliseconds. */
const pollMs = 5_000;

/**
 * Calls `onChange` with the file's text whenever its content changes, one call at a time. Watches the directory, not the file: an atomic
 * replacement (a rename, or a mounted configuration that swaps a link) creates another file. Because not every file system sends
 * notifications, the content is also polled every few seconds.
 */
export function watchSupergraph(options: {
  readonly path: string;
  /** Digest of the current text. */
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
      // During a replacement the file may be missing: the next check finds it.
      options.logger.warn({ err: error }, 'the supergraph file cannot be read');
    }
  }

  const check = (): Promise<void> => (queue = queue.then(look));

  const watcher = watch(dirname(options.path), { persistent: false }, () => void check());
  watcher.on('error', (error) => {
    options.logger.warn({ err: error }, 'no file system notifications for the supergraph; polling every few seconds');
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
