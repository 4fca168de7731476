// The search field on every page, and the page of hits. Without this file the field leads to that page's lists.
(() => {
  const form = document.querySelector('form.search');
  if (!form) return;

  const field = form.elements.q;
  const root = new URL('.', form.action);
  const step = 10;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const say = (words, count, query) => (count ? count === 1 ? words.one : words.many : words.none)
    .replace(/\{([01])\}/g, (all, n) => n === '0' ? count : query);

  // The engine is fetched when it is first needed. A failure is not kept, so that the next try may succeed.
  let opened = null;
  const script = () => new Promise((resolve, reject) => {
    document.head.append(make('script', { src: new URL('js/sok-motor.js', root).href, onload: resolve, onerror: reject }));
  });
  const engine = () => {
    opened ??= (async () => {
      const shards = new URL('sok/', root).href;
      // On its way together with the engine. Pages opened from a folder may fetch nothing.
      const start = location.protocol === 'file:' ? null : fetch(`${shards}start.bin`, { cache: 'no-cache' });
      start?.catch(() => {});
      if (!window.HandbokSok) await script();
      return window.HandbokSok.open(shards, start);
    })();
    opened.catch(() => { opened = null; });
    return opened;
  };

  // Suggestions in a list under the field, as an editable combobox.
  const combobox = () => {
    const words = form.dataset;
    const status = form.querySelector('[role=status]');
    const list = make('div', { id: 'ui-forslag', className: 'suggestions', hidden: true, role: 'listbox', ariaLabel: words.list });
    let options = [];
    let at = -1;
    // Only the answer to the last question counts.
    let asked = 0;
    let timer = 0;

    const choose = to => {
      if (options[at]) options[at].ariaSelected = 'false';
      at = to;
      field.removeAttribute('aria-activedescendant');
      if (!options[at]) return;
      options[at].ariaSelected = 'true';
      options[at].scrollIntoView({ block: 'nearest' });
      field.setAttribute('aria-activedescendant', options[at].id);
    };
    const show = found => {
      choose(-1);
      options = found.map(({ text, url }, i) => make('a', {
        id: `ui-forslag-${i}`, href: new URL(url, root).href, role: 'option', ariaSelected: 'false', tabIndex: -1,
      }, text));
      list.replaceChildren(...options);
      list.hidden = !options.length;
      field.ariaExpanded = String(!list.hidden);
    };
    const close = () => {
      clearTimeout(timer);
      asked++;
      status.textContent = '';
      show([]);
    };
    const ask = async () => {
      const mine = ++asked;
      const typed = field.value.trim();
      if (!typed) return close();
      try {
        const found = await (await engine()).suggest(typed, 8);
        if (mine !== asked) return;
        show(found);
        status.textContent = say(words, found.length);
      } catch {
        // The form still leads to the page of hits, which tells what is wrong.
        if (mine === asked) close();
      }
    };
    const keys = {
      ArrowDown() {
        if (list.hidden) ask();
        else choose(at + 1 < options.length ? at + 1 : -1);
      },
      ArrowUp() { if (!list.hidden) choose(at < 0 ? options.length - 1 : at - 1); },
      Enter() { options[at].click(); },
      // First the list goes, then the text.
      Escape() {
        if (list.hidden) field.value = '';
        close();
      },
    };

    field.parentElement.append(list);
    Object.assign(field, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
    field.setAttribute('aria-controls', list.id);
    field.addEventListener('focus', () => { engine().catch(() => {}); }, { once: true });
    field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
    field.addEventListener('keydown', event => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
      if (event.key === 'Enter' && !options[at]) return;
      event.preventDefault();
      keys[event.key]();
    });
    // Pressing an option must not take the focus, or the list would close before the click.
    list.addEventListener('mousedown', event => event.preventDefault());
    form.addEventListener('submit', close);
    form.addEventListener('focusout', event => { if (!form.contains(event.relatedTarget)) close(); });
  };

  // The page of hits. Its address holds the question and the filters, so that it can be linked to and come back to.
  const results = () => {
    const filters = document.getElementById('ui-urval');
    const part = document.getElementById('ui-traffar');
    const [status, failed, empty, meant] = part.querySelectorAll('p');
    const list = part.querySelector('ol');
    const more = part.querySelector('button');
    const details = filters.querySelector('details');
    const words = part.dataset;
    const boxes = [...filters.querySelectorAll('input')];
    let limit = step;
    let asked = 0;

    const count = box => box.nextElementSibling.lastElementChild;
    const label = box => box.nextElementSibling.firstElementChild.textContent;
    const chosen = () => {
      const facets = { type: [], fas: [], roll: [], modell: [] };
      for (const box of boxes) if (box.checked) facets[box.name].push(box.value);
      return facets;
    };
    const link = (url, text) => make('a', { href: new URL(url, root).href }, text);
    const type = key => boxes.find(box => box.name === 'type' && box.value === key);

    const hit = ({ pages: [first], sections }) => {
      const kind = type(first.type);
      const item = make('li', { className: 'hit' },
        make('p', { className: 'small muted' }, ...(kind ? [make('span', { className: 'tag' }, label(kind)), ' '] : []), first.path ?? ''),
        make('h3', {}, link(first.url.replace(/#.*/, ''), first.title)),
        make('p', {}, ...first.excerpt.map(({ text, mark }) => mark ? make('mark', {}, text) : text)));
      if (sections.length) {
        item.append(make('p', { className: 'small' }, words.sections, ' ',
          ...sections.flatMap(({ url, section }, i) => [i ? ', ' : '', link(url, section)])));
      }
      return item;
    };
    // One entry a page, with its sections under, whether the engine gives one hit a page or one a section.
    const grouped = hits => {
      const groups = new Map();
      for (const found of hits) {
        const page = found.url.replace(/#.*/, '');
        if (!groups.has(page)) groups.set(page, { pages: [], sections: [] });
        groups.get(page).pages.push(found);
        groups.get(page).sections.push(...[found, ...(found.more ?? [])].filter(({ section }) => section));
      }
      return [...groups.values()];
    };
    const narrow = facets => {
      for (const box of boxes) {
        const found = facets[box.name]?.find(({ value }) => value === box.value)?.count ?? 0;
        count(box).textContent = `(${found})`;
        box.parentElement.hidden = !found && !box.checked;
      }
      for (const set of filters.querySelectorAll('fieldset')) set.hidden = !set.querySelector('label:not([hidden])');
      filters.hidden = !filters.querySelector('fieldset:not([hidden])');
      filters.querySelector('button').hidden = !boxes.some(box => box.checked);
    };
    const draw = ({ total = 0, suggestion = null, hits = [], facets = {} }) => {
      list.replaceChildren(...grouped(hits).map(hit));
      failed.hidden = true;
      empty.hidden = total > 0;
      more.hidden = total <= limit;
      meant.hidden = !suggestion;
      meant.replaceChildren();
      if (suggestion) {
        const again = () => { field.value = suggestion; field.focus(); run(); };
        meant.append(words.meant, ' ', make('button', { type: 'button', className: 'as-link', onclick: again }, suggestion), '?');
      }
      narrow(facets);
    };
    const run = async (most = step) => {
      const mine = ++asked;
      const query = field.value.trim();
      limit = most;
      // Some browsers refuse it for pages opened from a folder.
      try { history.replaceState(null, '', `?${new URLSearchParams(new FormData(form))}`); } catch { /* the address stays */ }
      try {
        const answer = query ? await (await engine()).search(query, { limit, facets: chosen() }) : {};
        if (mine !== asked) return;
        draw(answer);
        if (!query) empty.hidden = true;
        status.textContent = query ? say(words, answer.total, query) : words.start;
      } catch {
        if (mine !== asked) return;
        draw({});
        empty.hidden = true;
        failed.hidden = false;
        status.textContent = failed.firstChild.data.split('. ')[0] + '.';
      }
    };

    const given = new URLSearchParams(location.search);
    field.value = given.get('q') ?? '';
    for (const box of boxes) box.checked = given.getAll(box.name).includes(box.value);
    details.open = matchMedia('(width >= 62rem)').matches;
    part.hidden = false;
    form.addEventListener('submit', event => { event.preventDefault(); run(); });
    filters.addEventListener('change', () => run());
    filters.querySelector('button').addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      details.querySelector('summary').focus();
      run();
    });
    more.addEventListener('click', async () => {
      const before = list.children.length;
      await run(limit + step);
      list.children[before]?.querySelector('a').focus();
    });
    run();
  };

  // With modifiers, so that it takes no letter from those who speak or mistype (WCAG 2.1.4). By place, too: with Alt a Mac
  // gives another letter.
  const shortcut = () => {
    const { keys } = form.dataset;
    field.setAttribute('aria-keyshortcuts', 'Alt+Shift+S');
    if (matchMedia('(width >= 40rem)').matches) field.placeholder += ` (${keys})`;
    document.addEventListener('keydown', event => {
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (event.code !== 'KeyS' && event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      field.focus();
      field.select();
    });
  };

  combobox();
  shortcut();
  if (document.getElementById('ui-traffar')) results();
})();
