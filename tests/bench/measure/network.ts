import type { CDPSession } from '@playwright/test';

/** Slow 4G: a round trip of 150 ms, 1.6 Mbit a second down, 750 kbit up (bytes a second). */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 };
/** A phone of the middle class beside a desk computer. */
const SLOWER = 4;

/** What went over the network; `until` counts what had arrived at a moment of the page. */
export interface Traffic {
  /** Also those that were refused, to third parties. */
  readonly requests: () => number;
  readonly bytes: () => number;
  /** Bytes that had arrived `milliseconds` after the navigation began. */
  readonly until: (milliseconds: number, timeOrigin: number) => number;
}

/** Slows network and processor down to those of a phone. */
export async function slowDown(wire: CDPSession): Promise<void> {
  await wire.send('Network.emulateNetworkConditions', SLOW_4G);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Counts what goes over the network from now on. */
export async function countTraffic(wire: CDPSession): Promise<Traffic> {
  await wire.send('Network.enable');
  const asked = new Set<string>();
  const arrived: { readonly at: number; readonly bytes: number }[] = [];
  /** Seconds between the network's clock and the calendar's. */
  let clock = 0;
  const bodies = new Map<string, number>();
  wire.on('Network.requestWillBeSent', ({ requestId, request, wallTime, timestamp }) => {
    clock = wallTime - timestamp;
    if (!request.url.startsWith('data:')) asked.add(requestId);
  });
  wire.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    bodies.set(requestId, (bodies.get(requestId) ?? 0) + encodedDataLength);
    arrived.push({ at: timestamp, bytes: encodedDataLength });
  });
  // The rest: headers, and bodies of which no parts were told.
  wire.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    arrived.push({ at: timestamp, bytes: Math.max(0, encodedDataLength - (bodies.get(requestId) ?? 0)) });
  });
  const sum = (list: typeof arrived) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    requests: () => asked.size,
    bytes: () => sum(arrived),
    until: (milliseconds, timeOrigin) => sum(arrived.filter(({ at }) => (at + clock) * 1_000 <= timeOrigin + milliseconds)),
  };
}
