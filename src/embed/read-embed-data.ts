import type { EmbedData } from './data.ts';

/** Heights that a timeline may ask of its host, in CSS pixels. */
const MOST_HEIGHT = 2000;

/**
 * The embed's part of a `story.json`; null for anything that is not one of a version we know. A story may come from anywhere: of
 * what it says, ids and heights become rules of style, so they are held to their form here; all else only ever becomes text.
 */
export function readEmbedData(json: unknown): EmbedData | null {
  if (typeof json !== 'object' || json === null) return null;
  const { version, embed } = json as { readonly version?: unknown; readonly embed?: EmbedData | null };
  if (version !== 1 || !embed || !Array.isArray(embed.events) || embed.events.length === 0) return null;
  return [embed, ...embed.events].every(({ height }) => isHeight(height)) && embed.events.every(({ id }) => isId(id)) ? embed : null;
}

function isHeight(height: unknown): boolean {
  return Number.isInteger(height) && (height as number) > 0 && (height as number) <= MOST_HEIGHT;
}

function isId(id: unknown): boolean {
  return typeof id === 'string' && /^[a-z0-9_-]{1,64}$/.test(id);
}
