import { resolve } from 'node:path';
import { buildStories, type StoryOutcome } from '../../build/build-stories.ts';
import { refuseBuild } from '../../build/refuse-build.ts';
import { siteFromEnvironment } from '../../build/site.ts';
import { NO_ADDRESS } from '../../build/throughline.ts';
import { countProblems } from '../../compile/print-problems.ts';
import { PROJECT } from '../project.ts';
import { foundIn, shoutProblems } from '../found-problems.ts';
import { say, shout, startSpinner } from '../terminal.ts';
import { withoutFiles } from './check.ts';

/** `throughline build`: writes the site of one story, or of several. */
export async function runBuild(dirs: readonly string[], options: Readonly<Record<string, string | boolean | undefined>>): Promise<void> {
  const folders = await withoutFiles(dirs);
  const { url, basePath, fonts } = siteFromEnvironment({ ...process.env, ...named('SITE_URL', options.siteUrl), ...named('BASE_PATH', options.base), ...named('PICTURE_FONTS', options.fonts) });
  const outDir = resolve(String(options.out));
  const request = {
    root: PROJECT,
    folders,
    outDir,
    url,
    basePath,
    fonts: fonts === undefined ? null : resolve(fonts),
    list: options.list === true,
    title: typeof options.title === 'string' ? options.title : null,
    force: options.force === true,
  };
  const refusal = await refuseBuild(request);
  if (refusal !== null) {
    shout(refusal);
    process.exitCode = 1;
    return;
  }
  if (url === null) shout(NO_ADDRESS.replace('SITE_URL is not set', '--site-url is not given'));
  const spinner = startSpinner();
  const lines = (folder: string, write: () => void) => {
    spinner.clear();
    write();
    spinner.show(folder);
  };
  const good = await buildStories(request, {
    working: (sentence) => spinner.show(sentence),
    note: (folder, sentence) => lines(folder, () => shout(`${folder}: ${sentence}`)),
    done: (folder, outcome) => lines(folder, () => reportOutcome(folder, outcome, folders.length > 1)),
  });
  spinner.clear();
  if (good) say(`The site is in ${String(options.out)}${url === null ? '' : `, to be published at ${url}`}`);
  else process.exitCode = 1;
}

function reportOutcome(folder: string, outcome: StoryOutcome, several: boolean): void {
  if (outcome.kind === 'faulty') {
    shoutProblems(foundIn(outcome.loaded, several ? folder : null));
    shout(`${folder}: not built; what was built before stays as it is.`);
    return;
  }
  const warned = outcome.warnings.length === 0 ? '' : `; ${countProblems(outcome.warnings).replace('0 errors, ', '')}, which “throughline check ${folder}” shows`;
  say(outcome.kind === 'unchanged' ? `${folder}: unchanged${warned}` : `${folder}: ${outcome.files} files in ${outcome.seconds.toFixed(1)} s${warned}`);
}

function named(name: string, value: string | boolean | undefined): Record<string, string> {
  return typeof value === 'string' ? { [name]: value } : {};
}
