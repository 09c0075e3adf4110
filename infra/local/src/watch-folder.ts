import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Watches a directory and its subdirectories that `enters` accepts; paths are relative to the directory. It watches directories, not files,
 * because an editor that replaces a file on save would leave the watch on the old one. Returns a function that stops watching.
 */
export function watchFolder(
  root: string,
  enters: (folder: string) => boolean,
  onChange: (file: string) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  const forget = (folder: string) => {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      watchers.delete(path);
    }
  };
  const add = (folder: string, onFile: (file: string) => void) => {
    const watcher = watch(folder, (event, name) => {
      if (name === null) return;
      const path = join(folder, name);
      if (event === 'rename') renamed(path);
      else onChange(relative(root, path));
    });
    // The directory was removed.
    watcher.on('error', () => {
      forget(folder);
    });
    watchers.set(folder, watcher);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) onFile(relative(root, path));
      else if (enters(relative(root, path))) add(path, onFile);
    }
  };
  /** The entry with this name may have been created, removed or replaced. */
  const renamed = (path: string) => {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    forget(path);
    if (!isFolder) onChange(relative(root, path));
    else if (enters(relative(root, path))) addNew(path);
  };
  const addNew = (folder: string) => {
    try {
      // Files may have been created before the watch started.
      add(folder, onChange);
    } catch {
      // It was removed again.
      forget(folder);
    }
  };
  add(root, () => undefined);
  return () => {
    forget(root);
  };
}
