// One zone is enough: a schema knows dates by their letters.
import { Ajv } from 'ajv';
import * as fc from '../../helpers/fast-check.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { eventsSchema, frontMatterSchema } from '../../../src/compile/schema/json-schema.ts';
import { readDate } from '../../../src/compile/dates/read-date.ts';
import { anyDate } from '../dates/any-date.ts';

const ajv = new Ajv({ allowUnionTypes: true, strict: true, validateFormats: false });
const isEvents = ajv.compile(eventsSchema());
const isFrontMatter = ajv.compile(frontMatterSchema());
const ROOT = new URL('../../../', import.meta.url);
const FIXTURES = readdirSync(new URL('tests/fixtures/stories/', ROOT)).map((name) => `tests/fixtures/stories/${name}`);

/** As editors' tools read YAML: with numbers and booleans. */
const eventsOf = (folder: string): unknown => parse(readFileSync(new URL(`${folder}/events.yaml`, ROOT), 'utf8'));
const frontMatterOf = (folder: string): unknown => parse(readFileSync(new URL(`${folder}/article.md`, ROOT), 'utf8').split(/^---$/m)[1] ?? '');

const EVENT = { id: 'a', title: 'T', date: '2024-03-04', summary: 'S', passages: ['p'], sources: [{ title: 'T', publisher: 'P', url: 'https://example.org/' }] };

describe('the schemas', () => {
  it.each(['src/content/putin-pyongyang', 'src/content/example', ...FIXTURES])('let the good story %s pass', (folder) => {
    expect([isEvents(eventsOf(folder)), isEvents.errors]).toEqual([true, null]);
    expect([isFrontMatter(frontMatterOf(folder)), isFrontMatter.errors]).toEqual([true, null]);
  });

  it.each<[string, object]>([
    ['an unknown key', { sumary: 'x' }],
    ['a missing key', { title: undefined }],
    ['a date with slashes', { date: '13/09/2023' }],
    ['a date in words', { date: 'circa 1850' }],
    ['an id with capitals', { id: 'One' }],
    ['an unknown status', { status: 'plannd' }],
    ['no passages', { passages: [] }],
    ['a passage without quote', { passages: [{ prefix: 'x' }] }],
    ['a source without publisher', { sources: [{ title: 'T' }] }],
    ['an address without protocol', { sources: [{ title: 'T', publisher: 'P', url: 'www.example.org' }] }],
    ['a picture from the web', { image: { file: 'https://example.org/a.jpg', alt: 'A', credit: 'C' } }],
    ['a picture without words', { image: { file: 'a.jpg', credit: 'C' } }],
    ['empty words', { summary: ' ' }],
  ])('catch %s', (_, change) => {
    expect(isEvents([EVENT])).toBe(true);
    expect(isEvents([JSON.parse(JSON.stringify({ ...EVENT, ...change }))])).toBe(false);
  });

  it('let every date pass that our reader accepts', () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        fc.pre(readDate(date, 'Europe/Paris').ok);
        expect([date, isEvents([{ ...EVENT, date }])]).toEqual([date, true]);
      }),
      { numRuns: 1000 },
    );
  });

  it('say of every key what it is for, with a good example', () => {
    const told: unknown[] = [];
    const walk = (schema: Record<string, unknown>): void => {
      for (const [key, value] of Object.entries((schema['properties'] ?? {}) as Record<string, Record<string, unknown>>)) {
        told.push(key);
        expect(value['description']).toMatch(/^[A-Z0-9].*[.]$/);
        const { examples, ...rest } = value;
        expect([key, ajv.validate(rest, (examples as unknown[])[0])]).toEqual([key, true]);
      }
      for (const inner of Object.values(schema)) if (typeof inner === 'object' && inner !== null) walk(inner as Record<string, unknown>);
    };
    walk(eventsSchema());
    walk(frontMatterSchema());
    expect(told.length).toBeGreaterThan(40);
  });
});
