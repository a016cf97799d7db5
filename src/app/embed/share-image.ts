/** The share image of a page as oEmbed names it; sizes in pixels. */
export function shareImage(address: string) {
  return { thumbnail_url: address, thumbnail_width: 1200, thumbnail_height: 630 };
}
