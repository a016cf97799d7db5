import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SCHEMA_COMMENTS, writeSchemas } from '../story-folder.ts';
import { say, shout } from '../terminal.ts';

/** `throughline schema`: what editors' tools need, put into a story folder. */
export async function runSchema(dir: string): Promise<void> {
  if (!(await stat(join(dir, 'events.yaml')).then((stats) => stats.isFile(), () => false))) {
    shout(`${dir} is no story folder: it has no events.yaml.`);
    process.exitCode = 1;
    return;
  }
  await writeSchemas(dir);
  say(`The schemas are in ${join(dir, 'schema')}. Put this line at the top of events.yaml, and the other below the first “---” of article.md:`);
  say(`  ${SCHEMA_COMMENTS.events}`);
  say(`  ${SCHEMA_COMMENTS.article}`);
}
