import chat from './styles/chat.css?inline';
import parts from './styles/parts.css?inline';
import widget from './styles/widget.css?inline';
import tokens from '../tokens.css?inline';

/** Inside a shadow the tokens hang on the host element instead of on the page's root. */
const hostTokens = tokens.replace(/:root((?::not\([^)]*\)|\[[^\]]*\])*)/g, (_, when: string) =>
  when ? `:host(${when})` : ':host',
);

/**
 * The other site's root font size is its own business (many set 62.5 %): our rem are counted from the size the person has
 * chosen in the browser, read off an element that nothing has touched.
 */
const sheetFor = (remPx: number): string =>
  [hostTokens, parts, chat, widget]
    .join('\n')
    .replace(/([\d.]+)rem\b/g, (_, n: string) => `${Number(n) * remPx}px`);

/** A constructed sheet is not an inline style: it passes a strict content security policy. A <style> serves older browsers. */
export function dress(shadow: ShadowRoot, untouched: Element): void {
  const css = sheetFor(parseFloat(getComputedStyle(untouched).fontSize) || 16);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // no constructed sheets here
    const style = document.createElement('style');
    style.textContent = css;
    shadow.appendChild(style);
  }
}
