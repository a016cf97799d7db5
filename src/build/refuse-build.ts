import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { type BuildRequest, isList } from './build-stories.ts';
import { RECORD } from './record.ts';
import { readMark } from './write-index.ts';

type Asked = Pick<BuildRequest, 'folders' | 'outDir' | 'list'>;

/** Names that become part of addresses as they are. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** Parts of names that blockers take for advertising. */
const BLOCKED = /(?:^|[-_.])(?:ads?|banner|social|track(?:er|ing)?|popup|sponsor)(?:[-_.]|$)/i;

/** Why a build as asked for cannot be, a sentence with its cure; null where it can. */
export async function refuseBuild(asked: Asked): Promise<string | null> {
  return refuseNames(asked) ?? (await refuseOutDir(asked));
}

/** In a list of stories the folders' names become addresses. */
function refuseNames(asked: Asked): string | null {
  if (!isList(asked)) return null;
  const seen = new Map<string, string>();
  for (const folder of asked.folders) {
    const name = basename(resolve(folder));
    if (!NAME.test(name)) return `The folder’s name becomes part of its address: rename “${name}” so that it has only letters from A to Z, digits, “-” and “_”.`;
    if (BLOCKED.test(name)) return `Blockers take “${name}” for advertising, and would hide its pages: rename the folder.`;
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) return `Two folders have the name “${name}”, which becomes their address: ${other} and ${folder}. Rename one.`;
    seen.set(name.toLowerCase(), folder);
  }
  return null;
}

/** A build replaces what is in its folder, so it must be a folder of ours, of the same kind, and no story's. */
async function refuseOutDir(asked: Asked): Promise<string | null> {
  const { outDir, folders } = asked;
  const out = withSlash(outDir);
  const story = folders.map(withSlash).find((folder) => folder.startsWith(out) || out.startsWith(folder));
  if (story !== undefined) return `The site cannot lie in a story’s folder, nor around it: ${story}`;
  const kind = await kindOf(outDir);
  if (kind === 'empty') return null;
  if (kind === 'file') return `${outDir} is no folder.`;
  if (kind === 'strange') return refuseStrange(outDir);
  if (isList(asked)) return kind === 'list' ? refuseSubfolders(asked) : `${outDir} holds the site of one story: choose another folder for several, or empty it.`;
  return kind === 'site' ? null : `${outDir} holds a list of stories, which one story would replace: add --list, or choose another folder.`;
}

function refuseStrange(folder: string): string {
  return `${folder} holds files that no build has put there, and a build would replace them: choose another folder, or empty it.`;
}

/** In a list, too, nothing is replaced but stories. */
async function refuseSubfolders({ outDir, folders }: Asked): Promise<string | null> {
  const targets = folders.map((folder) => join(outDir, basename(resolve(folder))));
  const kinds = await Promise.all(targets.map(kindOf));
  const strange = targets.find((_, at) => kinds[at] !== 'empty' && kinds[at] !== 'site');
  return strange === undefined ? null : refuseStrange(strange);
}

/** What a folder holds; one that is not there is empty. */
async function kindOf(folder: string): Promise<'empty' | 'list' | 'site' | 'strange' | 'file'> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] | null => (error.code === 'ENOENT' ? [] : null));
  if (found === null) return 'file';
  if (found.length === 0) return 'empty';
  if ((await readMark(folder)) !== null) return 'list';
  if (found.includes(RECORD) || found.includes('story.json')) return 'site';
  // A build of several that was cut off has stories, and no list yet.
  return found.every((name) => existsSync(join(folder, name, RECORD)) || /\.(?:new|old)$/.test(name)) ? 'list' : 'strange';
}

function withSlash(folder: string): string {
  return resolve(folder) + sep;
}
