/** The day on the editor's clock, ISO. Only warnings and imports use it: no page depends on when it was built. */
export function today(now: Date = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
