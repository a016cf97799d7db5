/** What a browser's translator does: every text node is replaced by other words in two `<font>` elements, but in elements that `except` selects. It is sent to a page whole. */
export const translate = (except: string | void): void => {
  const kept = `script, style, font${typeof except === 'string' ? `, ${except}` : ''}`;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  for (const node of nodes) {
    if (!node.data.trim() || node.parentElement?.closest(kept)) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = node.data.replaceAll(/\p{L}/gu, 'ж');
    outer.append(inner);
    node.replaceWith(outer);
  }
};
