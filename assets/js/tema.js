// The reader's choice of light or dark. Classic and in the head, so that the page never flashes in the wrong colours.
(() => {
  const root = document.documentElement;
  const key = 'metodhandboken:tema';
  let theme = 'auto';
  // Storage is missing in some private modes; the choice then lasts as long as the page.
  try { theme = localStorage.getItem(key) ?? theme; } catch { /* keep auto */ }
  const show = () => { if (theme === 'auto') delete root.dataset.theme; else root.dataset.theme = theme; };
  if (theme !== 'light' && theme !== 'dark') theme = 'auto';
  show();

  addEventListener('DOMContentLoaded', () => {
    const radio = document.getElementById('theme-' + theme);
    if (radio) radio.checked = true;
    document.querySelector('.theme')?.addEventListener('change', event => {
      theme = event.target.value;
      show();
      try { localStorage.setItem(key, theme); } catch { /* not kept */ }
    });
  });
})();
