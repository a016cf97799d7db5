import type { BuiltScripts } from '../../src/build/scripts.ts';

/** Stand-ins for the built scripts, for what only looks at how they are used. */
export function makeScripts(): BuiltScripts {
  return {
    client: { fileName: 'assets/app-1.js', code: '/* client */' },
    dense: { fileName: 'assets/app-2.js', code: '/* dense */' },
    embed: { frameLook: '/* look */', frame: '/* frame */', loader: '/* loader */', element: '/* element */', codePage: '/* codes */' },
  };
}
