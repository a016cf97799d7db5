import type { SourceFile } from '../compiled.ts';
import { MAX_EVENTS } from '../limits.ts';
import type { Report } from '../report.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { asList, type YamlNode } from '../yaml/yaml-node.ts';
import type { AuthoredEvent } from './authored-event.ts';
import { exceedsEvents } from './count-events.ts';
import { readEvent } from './read-event.ts';

const EXPECTED = 'a list of events, each beginning with “- id: …”, or `[]`';

/** Reads `events.yaml`; what is wrong with one event does not hide what is wrong with others. */
export function readEvents(file: SourceFile, report: Report): readonly AuthoredEvent[] {
  const start = { file: file.name, line: 1, column: 1, path: '' };
  if (exceedsEvents(file.text, MAX_EVENTS)) return refuseMany(file, report);
  const yaml = readYaml(file, 'events', report);
  if (!yaml.ok) return [];
  if (!yaml.root || yaml.root.value === '') {
    report(start, { message: 'The file is empty.', expected: EXPECTED, hint: 'For a story without events write: []' });
    return [];
  }
  const list = asList(yaml.root);
  if (!list) {
    report(yaml.root.place, {
      message: 'The file must hold a list of events.',
      actual: typeof yaml.root.value === 'string' ? yaml.root.value : 'a map of keys',
      expected: EXPECTED,
      hint: 'Begin each event with “- ”.',
    });
    return [];
  }
  return list.length > MAX_EVENTS ? refuseMany(file, report) : readAll(list, report);
}

function readAll(list: readonly YamlNode[], report: Report): readonly AuthoredEvent[] {
  return list.map((node) => readEvent(node, report)).filter((event) => event !== null);
}

function refuseMany(file: SourceFile, report: Report): readonly AuthoredEvent[] {
  report({ file: file.name, line: 1, column: 1, path: '' }, {
    message: 'The story has too many events.',
    expected: `at most ${MAX_EVENTS}`,
    hint: 'Make several stories of it.',
  });
  return [];
}
