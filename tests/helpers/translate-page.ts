/** What a browser's translator does: every text node is replaced by other words in two `<font>` elements. It is sent to a page whole. */
export const translate = (): void => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  for (const node of nodes) {
    if (!node.data.trim() || node.parentElement?.closest('script, style, font')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = node.data.replaceAll(/\p{L}/gu, 'ж');
    outer.append(inner);
    node.replaceWith(outer);
  }
};
