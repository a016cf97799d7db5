/** Milliseconds of processor time that `work` takes in this process: unlike a clock's, they don't grow when others keep the machine busy. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
