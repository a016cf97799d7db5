import * as v from 'valibot';
import { EVENT } from './event-keys.ts';
import { FRONT_MATTER } from './front-matter-keys.ts';
import type { KeyTable, Shape } from './key-table.ts';

/** A JSON Schema, draft 7: what most editors' tools understand. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** What an events file may hold. */
export function eventsSchema(): JsonSchema {
  return { $schema: DRAFT, title: 'The events of a story', type: 'array', items: ofTable(EVENT) };
}

/** What may stand above an article. */
export function frontMatterSchema(): JsonSchema {
  return { $schema: DRAFT, title: 'The particulars of a story', ...ofTable(FRONT_MATTER) };
}

function ofTable({ keys }: KeyTable): JsonSchema {
  const rules = Object.entries(keys);
  return {
    type: 'object',
    additionalProperties: false,
    required: rules.filter(([, { needed }]) => needed).map(([key]) => key),
    properties: Object.fromEntries(rules.map(([key, { shape, about, example }]) => [key, { description: about, examples: [example], ...ofShape(shape) }])),
  };
}

function ofShape(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'leaf':
      return v.getMetadata(shape.schema).json as JsonSchema;
    case 'map':
      return ofTable(shape.table);
    case 'list':
      return { type: 'array', items: ofShape(shape.of), ...(shape.mayBeEmpty ? {} : { minItems: 1 }) };
    case 'either':
      return { anyOf: shape.of.map(ofShape) };
    default:
      return shape satisfies never;
  }
}
