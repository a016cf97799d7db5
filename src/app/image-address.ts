/** A picture's address from the site's root: its path, with what an address may not hold written as it must be. */
export function imageAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
