import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../project.ts';
import { makeStoryFolder } from '../story-folder.ts';
import { say, shout } from '../terminal.ts';

/** `throughline new`: a story folder with an example to write over. */
export async function runNew(dir: string): Promise<void> {
  const refusal = await makeStoryFolder(dir, await readExample('article.md'), await readExample('events.yaml'));
  if (refusal !== null) {
    shout(refusal);
    process.exitCode = 1;
    return;
  }
  say(`${dir} is ready: article.md holds the article, events.yaml its events. Next:`);
  say(`  throughline dev ${dir}      shows the story while you write it`);
  say(`  throughline check ${dir}    says what is wrong with it`);
}

function readExample(name: string): Promise<string> {
  return readFile(join(PROJECT, 'src/content/example', name), 'utf8');
}
