import type { Place, Report } from '../report.ts';
import { IMAGE } from '../schema/shared-keys.ts';
import { openMap } from '../yaml/open-map.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';

/** A picture as its editor wrote it. Null is absent, or reported. */
export interface AuthoredImage {
  readonly fileAt: Place;
  readonly file: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
  readonly licence: string | null;
  readonly caption: string | null;
}

/** Reads an `image`; null where there is none. */
export function readImage(node: YamlNode | null, report: Report): AuthoredImage | null {
  const reader = node && openMap(node, IMAGE, report);
  if (!reader) return null;
  const { value } = reader;
  return { fileAt: reader.placeOf('file'), file: value('file'), alt: value('alt'), credit: value('credit'), licence: value('licence'), caption: value('caption') };
}
