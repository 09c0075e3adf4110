import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Watches a folder and its subfolders that `enters` accepts; paths are relative to the folder. It watches folders, not files, because an
 * editor that replaces a file on save would leave the watch on the old one. Returns a function that ends the watching.
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
    // A folder that is removed.
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
  /** What has this name now may have come, gone, or replaced another. */
  const renamed = (path: string) => {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    forget(path);
    if (!isFolder) onChange(relative(root, path));
    else if (enters(relative(root, path))) addNew(path);
  };
  const addNew = (folder: string) => {
    try {
      // Files may have been there before it was watched.
      add(folder, onChange);
    } catch {
      // It is gone again.
      forget(folder);
    }
  };
  add(root, () => undefined);
  return () => {
    forget(root);
  };
}
