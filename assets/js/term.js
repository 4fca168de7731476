// Explains a glossary term where it stands. Without this file the link leads to the explanation further down.
(() => {
  const margin = 16;
  const list = document.querySelector('.terms dl');
  if (!list || !HTMLElement.prototype.showPopover) return;

  // One box, moved to right after the term: the tab order then follows the text. Spans, because it stands in a paragraph.
  const tip = document.createElement('span');
  tip.className = 'tip';
  tip.popover = 'auto';
  tip.tabIndex = -1;
  tip.setAttribute('role', 'dialog');
  let term = null;

  const place = () => {
    const at = term.getClientRects()[0];
    const width = document.documentElement.clientWidth;
    const below = innerHeight - at.bottom > tip.offsetHeight + margin || at.top < tip.offsetHeight + margin;
    const left = Math.max(margin, Math.min(at.left, width - tip.offsetWidth - margin));
    // Relative to the document, so that the box follows when the page scrolls.
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(below ? at.bottom + 8 : at.top - tip.offsetHeight - 8) + scrollY}px`;
  };

  const open = link => {
    const entry = document.getElementById(link.hash.slice(1));
    if (!entry) return false;
    const page = entry.querySelector('a');
    const name = document.createElement('strong');
    const text = document.createElement('span');
    const more = document.createElement('a');
    const close = document.createElement('button');
    name.textContent = page.textContent;
    text.textContent = entry.querySelector('dd').textContent;
    more.href = page.href;
    // "Mer om effektmål" but "Mer om HUKI".
    more.textContent = `${list.dataset.more} ${page.textContent.replace(/^.(?=[a-zåäö-])/, c => c.toLowerCase())}`;
    close.type = 'button';
    close.className = 'btn ghost';
    close.textContent = list.dataset.close;
    close.addEventListener('click', () => tip.hidePopover());
    const row = document.createElement('span');
    row.className = 'tip-row';
    row.append(more, close);
    tip.replaceChildren(name, text, row);
    tip.setAttribute('aria-label', page.textContent);
    term?.setAttribute('aria-expanded', 'false');
    // Not inside a label: there a click on the explanation would tick the box.
    (link.closest('label') ?? link).after(tip);
    term = link;
    tip.showPopover();
    place();
    // The box closes with Escape or a click outside, and the browser then gives the focus back to the term.
    tip.focus({ preventScroll: true });
    return true;
  };

  // The event comes late: by then the box may already be open at another term.
  tip.addEventListener('toggle', () => term.setAttribute('aria-expanded', tip.matches(':popover-open')));
  addEventListener('resize', () => { if (tip.matches(':popover-open')) place(); });

  for (const link of document.querySelectorAll('a.term[href^="#ord-"]')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-expanded', 'false');
    // The pointer goes down before the click: a box that this press closes must not open again.
    let wasOpen = false;
    link.addEventListener('pointerdown', () => { wasOpen = link === term && tip.matches(':popover-open'); });
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const again = wasOpen;
      wasOpen = false;
      if (again || open(link)) event.preventDefault();
    });
    link.addEventListener('keydown', event => {
      if (event.key === ' ') { event.preventDefault(); link.click(); }
    });
  }
})();
