// What the probes share, in every page before its own scripts. Only looks, but for noting what the page listens to.
(() => {
  'use strict';
  if (window.handbokProbes) return;

  const listening = [];
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    listening.push({ type, target: this });
    return add.call(this, type, ...rest);
  };

  // Work the page has started by the clock: what could change it by itself.
  const later = window.setTimeout.bind(window), frame = window.requestAnimationFrame.bind(window);
  let clocks = 0;
  for (const name of ['setInterval', 'setTimeout', 'requestAnimationFrame']) {
    const original = window[name].bind(window);
    window[name] = (...rest) => { clocks++; return original(...rest); };
  }

  // Focus that has left the page may be handed back to its first stop by the window, which is no doing of the page's.
  let moves = 0, leaves = 0;
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function (...rest) { moves++; return focus.apply(this, rest); };
  add.call(window, 'focusout', event => { if (!event.relatedTarget) leaves++; }, true);
  /** Whether focus has left the page since last asked, and no script called it back. */
  const left = () => {
    const gone = leaves > 0 && moves === 0;
    leaves = moves = 0;
    return gone;
  };
  /** Whether no element has the focus. */
  const unfocused = () => [null, document.body, document.documentElement].includes(document.activeElement);
  /** Whether anything on the page has a listener for one of the event types. */
  const listens = (...types) => listening.some(l => types.includes(l.type))
    || document.querySelector(types.map(type => `[on${type}]`).join()) !== null
    || types.some(type => window['on' + type] || document['on' + type]);

  /** A short selector that finds this element and no other. */
  const selector = element => {
    const parts = [];
    for (let e = element; e && e.nodeType === 1; e = e.parentElement) {
      if (e.id && document.querySelectorAll('#' + CSS.escape(e.id)).length === 1) {
        parts.unshift('#' + CSS.escape(e.id));
        break;
      }
      const same = e.parentElement ? [...e.parentElement.children].filter(c => c.localName === e.localName) : [e];
      parts.unshift(same.length > 1 ? `${e.localName}:nth-of-type(${same.indexOf(e) + 1})` : e.localName);
    }
    return parts.join(' > ');
  };

  /** As selector, but all radio buttons of a group alike: they are one stop, the first forwards and the last backwards. */
  const group = e => e.type === 'radio' && e.name ? `input[name="${CSS.escape(e.name)}"]` : selector(e);

  /** Half the way around an element, or around its longest line when it is broken; no more than the window shows. */
  const ring = e => Math.max(0, ...[...e.getClientRects()].map(r => Math.min(r.width, innerWidth) + Math.min(r.height, innerHeight)));

  const isHiddenVisually = element => {
    for (let e = element; e && e !== document.documentElement; e = e.parentElement) {
      const style = getComputedStyle(e);
      const cut = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if (cut && (e.clientWidth <= 1 || e.clientHeight <= 1)) return true;
      if (/inset\((50|100)%/.test(style.clipPath)) return true;
      if (style.position === 'absolute' && /rect\((0|1)(px)?[, ]+(0|1)(px)?[, ]+(0|1)(px)?[, ]+(0|1)(px)?\)/.test(style.clip)) return true;
    }
    return false;
  };

  /** Seen by those who see: displayed, not transparent, not clipped away for screen readers only. */
  const visible = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    && element.getClientRects().length > 0 && !isHiddenVisually(element);

  const FOCUSABLE = 'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';

  /** What Tab should stop at, in document order. Of a group of radio buttons only the chosen one is a stop. */
  const stops = () => [...document.querySelectorAll(FOCUSABLE)].filter(e =>
    e.tabIndex >= 0 && !e.matches(':disabled, [contenteditable=false], [inert] *, input[type=hidden]')
    && !(e.localName === 'summary' && e.parentElement?.localName !== 'details')
    && e.checkVisibility({ visibilityProperty: true })
    && !(e.type === 'radio' && e.name && !e.checked
      && [...document.querySelectorAll('input[type=radio]')].some(r => r.name === e.name && r.form === e.form && (r.checked || r.compareDocumentPosition(e) & 4))));

  /** Nodes of text that are seen, with their element. */
  const texts = (root = document.body) => {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node.data.trim() && !parent.closest('script, style, noscript, template, svg, option, textarea') && visible(parent)) {
        found.push({ node, parent });
      }
    }
    return found;
  };

  const rects = node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(r => r.width > 0 && r.height > 0);
  };

  const hides = value => value === 'hidden' || value === 'clip';
  const scrolls = value => value === 'auto' || value === 'scroll';

  /**
   * Elements whose text is partly cut off by a box that can't be scrolled. Text wholly outside such a box is taken to be
   * hidden on purpose, and an ellipsis to tell that there is more.
   */
  const clipped = () => {
    const found = new Set();
    for (const { node, parent } of texts()) {
      const lines = rects(node);
      let downOpen = true, sideOpen = true;
      for (let box = parent; box && box !== document.documentElement && (downOpen || sideOpen); box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.display.startsWith('inline') && style.display === 'inline') continue;
        if (scrolls(style.overflowY)) downOpen = false;
        if (scrolls(style.overflowX)) sideOpen = false;
        // The body's overflow is the window's.
        if (box === document.body && getComputedStyle(document.documentElement).overflow === 'visible') break;
        const edge = box.getBoundingClientRect();
        const top = edge.top + box.clientTop, bottom = top + box.clientHeight;
        const left = edge.left + box.clientLeft, right = left + box.clientWidth;
        const cutDown = downOpen && hides(style.overflowY), cutSide = sideOpen && hides(style.overflowX);
        if (!cutDown && !cutSide) continue;
        const seen = lines.filter(r => (!cutDown || (r.bottom > top + 1 && r.top < bottom - 1)) && (!cutSide || (r.right > left + 1 && r.left < right - 1)));
        if (seen.length === 0) continue;
        const down = cutDown && lines.some(r => r.bottom - bottom > r.height * .25 || top - r.top > r.height * .25);
        const side = cutSide && style.textOverflow !== 'ellipsis' && lines.some(r => r.right - right > 2 || left - r.left > 2);
        if (down || side) { found.add(parent); break; }
      }
    }
    return [...found];
  };

  /** Elements of text with other text on top of it. */
  const covered = () => {
    const found = new Set();
    for (const { node, parent } of texts()) {
      for (const r of rects(node)) {
        const x = r.left + r.width / 2, y = r.top + r.height / 2;
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        const top = document.elementFromPoint(x, y);
        if (!top || top === parent || top.contains(parent) || parent.contains(top)) continue;
        // A label's or link's box may stretch over its neighbour's empty edge; only text on text is a fault.
        const over = texts(top).flatMap(t => rects(t.node)).some(o => o.left < x && o.right > x && o.top < y && o.bottom > y);
        if (over) { found.add(parent); break; }
      }
    }
    return [...found];
  };

  /** The innermost elements that stick out of the window to the right, and can't be scrolled to in a box of their own. */
  const stickingOut = () => {
    const scroller = e => {
      for (let box = e.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible') return true;
      }
      return false;
    };
    const out = [...document.body.querySelectorAll('*')].filter(e =>
      e.getBoundingClientRect().right > innerWidth + 1 && e.getBoundingClientRect().width > 0 && visible(e) && !scroller(e));
    return out.filter(e => !out.some(other => other !== e && e.contains(other)));
  };

  /** A sheet the page's policy does not stop. Gives a function that takes it away. */
  const sheet = css => {
    const own = new CSSStyleSheet();
    own.replaceSync(css);
    document.adoptedStyleSheets.push(own);
    return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter(s => s !== own); };
  };

  const box = e => {
    const { x, y, width, height } = e.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  };

  /**
   * One element for each kind of text that is seen, in `kinds`; gives what tells the kinds apart. What a style sheet says of
   * an element hangs on its name and classes and on what it is in.
   */
  const textKinds = () => {
    const known = new Map(), found = new Map();
    const around = e => {
      if (e === null) return '';
      if (!known.has(e)) {
        const style = getComputedStyle(e);
        known.set(e, [around(e.parentElement), e.localName, e.getAttribute('class'), style.color, style.backgroundColor, style.backgroundImage, style.opacity].join(' '));
      }
      return known.get(e);
    };
    for (const e of document.body.querySelectorAll('*')) {
      const text = e.matches('input, select, textarea') || [...e.childNodes].some(node => node.nodeType === 3 && node.data.trim());
      if (!text || !e.checkVisibility()) continue;
      const style = getComputedStyle(e), kind = [innerWidth, around(e), style.fontSize, style.fontWeight, style.textDecorationLine].join(' ');
      if (!found.has(kind)) found.set(kind, e);
    }
    window.handbokProbes.kinds = [...found.values()];
    return [...found.keys()];
  };

  /** What of an element its author may have written, the surest first. */
  const clues = e => {
    const said = ['alt', 'aria-label', 'href', 'src', 'id'].map(name => (e.getAttribute(name) ?? '').replace(/^.*\//, '').replace(/\.html$/, ''));
    const texts = [e, ...e.children].slice(0, 4).flatMap(part => [...part.childNodes]).filter(node => node.nodeType === 3).map(node => node.data);
    return [...said, ...texts].map(clue => clue.replace(/\s+/g, ' ').trim()).filter(clue => clue.length > 2 && clue.length <= 120);
  };
  const frames = () => new Promise(done => frame(() => frame(done)));
  const wait = ms => new Promise(done => later(done, ms));

  window.handbokProbes = {
    listening, listens, selector, group, ring, visible, stops, texts, rects, clipped, covered, stickingOut, textKinds, sheet, box, clues, frames, wait,
    scrolls, hides, left, unfocused,
    clocks: () => clocks,
    walked: [],
  };
})();
