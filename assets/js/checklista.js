// Counts, keeps, clears, copies and prints the ticks. The list itself works without this file.
(() => {
  const panel = document.getElementById('ui-laget');
  const boxes = [...document.querySelectorAll('.checks input')];
  if (!panel || !boxes.length) return;

  const [count, message] = panel.querySelectorAll('[role=status]');
  const bar = panel.querySelector('progress');
  const clear = panel.querySelector('[data-do=clear]');
  const key = 'metodhandboken:' + panel.dataset.page;
  let cleared = null;

  const ticked = () => boxes.filter(box => box.checked).map(box => box.id);
  const tick = ids => { for (const box of boxes) box.checked = ids.includes(box.id); };
  const show = () => {
    const ids = ticked();
    bar.max = boxes.length;
    bar.value = ids.length;
    count.textContent = panel.dataset.count.replace('{0}', ids.length).replace('{1}', boxes.length);
    clear.textContent = cleared ? panel.dataset.undo : panel.dataset.clear;
    // Storage is missing in some private modes; the ticks then last as long as the page.
    try { localStorage.setItem(key, ids.join(' ')); } catch { /* not kept */ }
  };

  // The list as plain text: title, headings and items in reading order.
  const asText = () => {
    const lines = [document.querySelector('h1').textContent];
    for (const part of document.querySelectorAll('.text :is(h2, h3), .text .check')) {
      const box = part.querySelector('input');
      const text = part.textContent.trim().replace(/\s+/g, ' ');
      if (box) lines.push(`${box.checked ? '[x]' : '[ ]'} ${text}`);
      else if (part.closest('section').querySelector('.check')) lines.push('', text);
    }
    return lines.join('\n') + '\n';
  };

  const actions = {
    async copy() {
      try {
        await navigator.clipboard.writeText(asText());
        message.textContent = panel.dataset.copied;
      } catch {
        message.textContent = panel.dataset.copyFailed;
      }
    },
    print() { print(); },
    // A slip must not cost half an hour's work: the same button brings the ticks back.
    clear() {
      if (cleared) { tick(cleared); cleared = null; message.textContent = panel.dataset.undone; }
      else if (ticked().length) { cleared = ticked(); tick([]); message.textContent = panel.dataset.cleared; }
      show();
    },
  };

  try { tick((localStorage.getItem(key) ?? '').split(' ')); } catch { /* nothing kept */ }
  panel.hidden = false;
  show();
  for (const box of boxes) box.addEventListener('change', () => { cleared = null; message.textContent = ''; show(); });
  panel.addEventListener('click', event => actions[event.target.dataset.do]?.());
})();
