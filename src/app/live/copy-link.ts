/** How long "Link copied" stays, in milliseconds. */
const SHOWN = 4000;

/** The address to copy for a link to an event's page: absolute, without `index.html` where a server supplies it. */
export function addressOf(link: HTMLAnchorElement): string {
  const address = new URL(link.href);
  if (address.protocol !== 'file:') address.pathname = address.pathname.replace(/index\.html$/, '');
  return address.href;
}

/** Copies the link's address and says so; where the browser refuses, follows the link instead. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(addressOf(link));
  } catch {
    location.assign(link.href);
    return;
  }
  showCopied(link, true);
  setTimeout(() => showCopied(link, false), SHOWN);
}

function showCopied(link: HTMLAnchorElement, copied: boolean): void {
  const [label, done] = link.children;
  label?.toggleAttribute('hidden', copied);
  done?.toggleAttribute('hidden', !copied);
}
