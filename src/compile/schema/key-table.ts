import type * as v from 'valibot';

/**
 * The keys of a story folder's maps, said once: readers take their schemas from here, "did you mean" the names, and
 * `json-schema.ts` what editors' tools are told.
 */
export interface KeyTable<Keys extends KeyRules = KeyRules> {
  /** Names such a map in messages: "An event". */
  readonly what: string;
  readonly keys: Keys;
}

export type KeyRules = Readonly<Record<string, KeyRule>>;

export interface KeyRule<S extends Shape = Shape> {
  readonly needed: boolean;
  readonly shape: S;
  /** One sentence or two for the editor. */
  readonly about: string;
  /** A good value, as JSON. */
  readonly example: unknown;
}

/** What may stand behind a key. */
export type Shape = Leaf | MapShape | ListShape | EitherShape;

/** Words. Their meaning for editors' tools is the schema's metadata, `json`. */
export interface Leaf<Value = unknown> {
  readonly kind: 'leaf';
  readonly schema: v.GenericSchema<unknown, Value>;
}

export interface MapShape {
  readonly kind: 'map';
  readonly table: KeyTable;
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  /** Names an item in messages: "a passage". */
  readonly item: string;
  /** Whether a list that is there may hold nothing. */
  readonly mayBeEmpty: boolean;
}

/** One of several ways to write the same. */
export interface EitherShape {
  readonly kind: 'either';
  readonly of: readonly Shape[];
}

/** What the value of a key becomes; never for keys that are no words. */
export type ValueOf<Rule extends KeyRule> = Rule['shape'] extends Leaf<infer Value> ? Value : never;

/** Names of the keys that hold words. */
export type LeafKey<Keys extends KeyRules> = { [K in keyof Keys & string]: Keys[K]['shape'] extends Leaf ? K : never }[keyof Keys & string];

export function needed<S extends Shape>(shape: S, about: string, example: unknown): KeyRule<S> {
  return { needed: true, shape, about, example };
}

export function optional<S extends Shape>(shape: S, about: string, example: unknown): KeyRule<S> {
  return { needed: false, shape, about, example };
}

export function leaf<Schema extends v.GenericSchema>(schema: Schema): Leaf<v.InferOutput<Schema>> {
  return { kind: 'leaf', schema };
}

export function mapOf(table: KeyTable): MapShape {
  return { kind: 'map', table };
}

export function listOf(of: Shape, item: string, mayBeEmpty = false): ListShape {
  return { kind: 'list', of, item, mayBeEmpty };
}

export function either(...of: readonly Shape[]): EitherShape {
  return { kind: 'either', of };
}
