import { chooseAnother, embed, type Embed, expect, showEmbed, shownEvent, test } from '../helpers/host-page.ts';
import { faultsOf, measureFit } from '../helpers/measure-fit.ts';

interface Case {
  readonly name: string;
  readonly javaScriptEnabled: boolean;
  /** Lines that the browser itself writes there. */
  readonly writes: RegExp;
}

const CASES: Readonly<Record<string, Case>> = {
  'scripts off': { name: 'plain', javaScriptEnabled: false, writes: /^$/ },
  'a sandbox that allows nothing': { name: 'sandbox-none', javaScriptEnabled: true, writes: /^error: Blocked script execution in/ },
};

for (const [title, { name, javaScriptEnabled, writes }] of Object.entries(CASES)) {
  for (const width of [320, 768, 1280]) {
    test(`with ${title} at ${width} px every event is reached by links alone, with the words it has with script, and nothing moves`, async ({ openHost }) => {
      const host = await openHost(name, { javaScriptEnabled, width, way: 'bare' });
      const without = await showEmbed(host);
      const withScript = await showEmbed(await openHost('plain', { width, way: 'bare' }));
      expect(await without.root.evaluate((root) => root.hasAttribute('data-ready'))).toBe(false);
      const seen: (string | null)[] = [];
      for (const event of embed.events) {
        seen.push(await shownEvent(without));
        expect(await readWords(without), event.id).toBe(await readWords(withScript));
        expect(faultsOf(await measureFit(without)), event.id).toEqual([]);
        if (event === embed.events.at(-1)) continue;
        const next = await chooseAnother(without);
        expect(await chooseAnother(withScript)).toBe(next);
        await expect.poll(() => shownEvent(without)).toBe(next);
      }
      expect(seen).toEqual(embed.events.map(({ id }) => id));
      expect(host.noise.filter((line) => !writes.test(line))).toEqual([]);
      host.noise.length = 0;
    });
  }
}

/** All that a reader sees of an embed. */
async function readWords({ root }: Embed): Promise<string> {
  return root.evaluate((frame) => (frame as HTMLElement).innerText);
}
