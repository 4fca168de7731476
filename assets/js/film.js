// The film's own controls, and its text as a way to find in it. Without this file the browser's player shows film and
// captions, and the text is plain.
(() => {
  const film = document.getElementById('ui-film');
  const video = film.querySelector('video');
  const controls = film.querySelector('.controls');
  const [play, captions] = controls.querySelectorAll('button');
  const spoken = controls.querySelector('[role=status]');
  const box = film.querySelector('.lines');
  const key = 'metodhandboken:film';
  const choices = {
    captions: true, size: '100', look: 'dark', rate: '1', say: false,
    follow: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  // Storage is missing in some private modes; the choices then last as long as the page.
  try { Object.assign(choices, JSON.parse(localStorage.getItem(key))); } catch { /* nothing kept */ }

  // The lines become buttons that lead to their place in the film.
  const lines = [...film.querySelectorAll('[data-start]')].map(item => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...item.childNodes);
    item.append(button);
    return { button, start: +item.dataset.start, end: +item.dataset.end, text: item.querySelector('.said').textContent };
  });

  // Pages opened from a folder may not read the captions' file; the same words stand on the page.
  let track = [...video.textTracks].find(({ kind }) => kind === 'captions');
  const element = film.querySelector('track[kind=captions]');
  const replace = () => {
    track.mode = 'disabled';
    track = video.addTextTrack('captions', element.label, element.srclang);
    for (const { start, end, text } of lines) track.addCue(new VTTCue(start, end, text));
    show();
  };

  const keep = () => { try { localStorage.setItem(key, JSON.stringify(choices)); } catch { /* not kept */ } };
  const show = () => {
    if (track) track.mode = choices.captions ? 'showing' : 'hidden';
    captions.ariaPressed = String(choices.captions);
    captions.hidden = !track;
    video.playbackRate = choices.rate;
    Object.assign(video.dataset, { size: choices.size, look: choices.look });
    for (const field of controls.querySelectorAll('select')) field.value = choices[field.name];
    for (const field of controls.querySelectorAll('input')) field.checked = choices[field.name];
  };

  // The line said last stays marked until the next one begins.
  let current = null;
  const mark = () => {
    const now = video.currentTime;
    const line = lines.findLast(({ start }) => start <= now) ?? null;
    if (choices.say) {
      const said = line && now < line.end ? line.text : '';
      if (said && spoken.textContent !== said) spoken.textContent = said;
    }
    if (line === current) return;
    current?.button.removeAttribute('aria-current');
    current = line;
    if (!line) return;
    line.button.ariaCurrent = 'true';
    if (choices.follow && !box.contains(document.activeElement)) {
      box.scrollTop += line.button.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    }
  };
  // The browser tells of the time four times a second only.
  const follow = () => {
    mark();
    if (!video.paused) requestAnimationFrame(follow);
  };
  const seek = time => {
    video.currentTime = time;
    mark();
  };
  // An address in whole seconds means the line that begins in that second.
  const open = () => {
    const time = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash)?.[1];
    if (!time) return;
    seek((lines.find(({ start }) => Math.floor(start) === +time) ?? { start: +time }).start);
    film.scrollIntoView();
    play.focus({ preventScroll: true });
  };

  play.addEventListener('click', () => { if (video.paused) video.play(); else video.pause(); });
  captions.addEventListener('click', () => { choices.captions = !choices.captions; keep(); show(); });
  controls.addEventListener('change', ({ target }) => {
    choices[target.name] = target.type === 'checkbox' ? target.checked : target.value;
    if (!choices.say) spoken.textContent = '';
    keep();
    show();
  });
  film.addEventListener('click', event => {
    const line = lines.find(({ button }) => button.contains(event.target));
    const chapter = event.target.closest('[data-seek]');
    if (!line && !chapter) return;
    event.preventDefault();
    seek(line ? line.start : +chapter.dataset.seek);
    video.play();
  });
  for (const type of ['play', 'pause']) {
    video.addEventListener(type, () => { play.textContent = video.paused ? film.dataset.play : film.dataset.pause; });
  }
  video.addEventListener('play', follow);
  for (const type of ['seeking', 'timeupdate']) video.addEventListener(type, mark);
  // Captions can be chosen in the browser's own menu too.
  video.textTracks.addEventListener('change', () => {
    const on = track?.mode === 'showing';
    if (on !== choices.captions && track) { choices.captions = on; keep(); show(); }
  });
  addEventListener('hashchange', open);

  controls.hidden = false;
  for (const part of film.querySelectorAll('[data-skip]')) part.hidden = false;
  box.classList.add('scrolls');
  show();
  element?.addEventListener('error', replace);
  if (element?.readyState === HTMLTrackElement.ERROR) replace();
  open();
})();
