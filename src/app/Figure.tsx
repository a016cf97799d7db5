import { shownSize } from '../layout/shown-size.ts';
import type { StoryImage } from '../story/story.ts';
import { imageAddress } from './image-address.ts';
import type { PageData } from './page-data.ts';

interface FigureProps {
  readonly image: StoryImage;
  readonly page: PageData;
  /** Under the headline, where it is loaded with the page; or in an event's card, where it waits until it is near. */
  readonly place: 'lead' | 'card';
}

/** Most height of a picture, in CSS pixels: with its headline it fits a laptop's screen, or a phone's with its card. */
const MOST_HEIGHT = { lead: 560, card: 320 } as const;

/** A picture, what there is to say of it, who made it, and on what terms it is shown. */
export function Figure({ image, page, place }: FigureProps) {
  const { phrases, toRoot } = page;
  const terms = [phrases.photo(image.credit), ...(image.licence === null ? [] : [phrases.licence(image.licence)])];
  const loading = place === 'lead' ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy', decoding: 'async' } as const);
  return (
    <figure className="figure">
      {/* In a `picture` React leaves loading to the browser; else it would write a preload link, which without script is one more tag for nothing. */}
      <picture>
        <img src={toRoot + imageAddress(image.path)} alt={image.alt} {...shownSize(image, MOST_HEIGHT[place])} {...loading} />
      </picture>
      <figcaption>
        {image.caption !== null && <>{image.caption} </>}
        <span className="terms">{terms.join(' · ')}</span>
      </figcaption>
    </figure>
  );
}
