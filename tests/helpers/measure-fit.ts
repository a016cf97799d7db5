import { embed, type Embed } from './host-page.ts';

/** How an embed sits in its place, in CSS pixels: all of it must be there, and nothing more. */
export interface Fit {
  readonly scrollsDown: number;
  readonly scrollsSideways: number;
  readonly emptyBelow: number;
  readonly height: number;
}

/** Measures an embed in its frame, or in its element. */
export async function measureFit({ root }: Embed): Promise<Fit> {
  return root.evaluate((frame) => {
    const { bottom, height } = frame.getBoundingClientRect();
    const shadow = frame.getRootNode() instanceof ShadowRoot ? (frame.getRootNode() as ShadowRoot).host : null;
    const place = shadow ?? document.documentElement;
    return {
      scrollsDown: place.scrollHeight - place.clientHeight,
      scrollsSideways: place.scrollWidth - place.clientWidth,
      emptyBelow: (shadow?.getBoundingClientRect().bottom ?? innerHeight) - bottom,
      height,
    };
  });
}

/** Says in words what is wrong with how an embed sits. */
export function faultsOf({ scrollsDown, scrollsSideways, emptyBelow, height }: Fit, announced = embed.height): string[] {
  return [
    ...(scrollsDown > 0 ? [`scrolls down by ${scrollsDown} px`] : []),
    ...(scrollsSideways > 0 ? [`scrolls sideways by ${scrollsSideways} px`] : []),
    ...(emptyBelow > 8 ? [`${emptyBelow} px empty below`] : []),
    ...(Math.abs(height - announced) > 1 ? [`${height} px high, not ${announced}`] : []),
  ];
}
