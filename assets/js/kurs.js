// Keeps and shows which lessons the reader has done. The pages work without this file.
(() => {
  const panel = document.getElementById('ui-laget');
  const { course, lesson, count, cleared } = panel.dataset;
  const box = document.getElementById('ui-klar');
  const items = [...document.querySelectorAll('[data-lesson]')].filter(item => item !== panel);
  const status = panel.querySelector('[role=status]');
  const print = document.querySelector('[data-do=print]');
  const key = id => 'metodhandboken:' + id;
  let done = new Set();

  const show = () => {
    for (const item of items) item.querySelector('.done').hidden = !done.has(item.dataset.lesson);
    status.textContent = count.replace('{0}', items.filter(item => done.has(item.dataset.lesson)).length)
      .replace('{1}', items.length);
    if (box) box.checked = done.has(lesson);
  };
  // Storage is missing in some private modes; the marks then last as long as the page.
  const keep = () => { try { localStorage.setItem(key(course), [...done].join(' ')); } catch { /* not kept */ } };
  const forget = ids => {
    for (const id of ids) {
      done.delete(id);
      try { localStorage.removeItem(key(id)); } catch { /* nothing kept */ }
    }
  };

  try { done = new Set((localStorage.getItem(key(course)) ?? '').split(' ').filter(id => id)); } catch { /* nothing kept */ }
  panel.hidden = false;
  show();
  box?.addEventListener('change', () => {
    if (box.checked) done.add(lesson); else done.delete(lesson);
    keep();
    show();
  });
  panel.querySelector('[data-do=clear]').addEventListener('click', () => {
    document.getElementById('ui-fragor')?.reset();
    forget(lesson ? [lesson] : items.map(item => item.dataset.lesson));
    keep();
    show();
    status.textContent = `${cleared} ${status.textContent}`;
  });
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => { location.hash = 'ui-intyg'; window.print(); });
  }
})();
