import { expect } from 'vitest';

/** Milliseconds of processor time that `work` takes in this process: unlike a clock's, they don't grow when others keep the machine busy. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Less than that is the machine's own business, milliseconds. */
const NOISE = 10;

/** Holds that eight times as much takes about eight times as long: the square would be sixty-four times. Each time the least of three, after one to warm up. */
export async function expectLinear(work: (size: number) => unknown, size: number): Promise<void> {
  const least = async (count: number) => Math.min(await processorTime(() => work(count)), await processorTime(() => work(count)), await processorTime(() => work(count)));
  await processorTime(() => work(size));
  const few = await least(size);
  expect(await least(8 * size)).toBeLessThan(24 * Math.max(few, NOISE));
}
