// Corrects a lesson's quiz. Without this file the questions are lists, and the answers stand in the key below them.
(() => {
  const form = document.getElementById('ui-fragor');
  const words = form.dataset;
  const key = 'metodhandboken:' + words.page;
  const status = form.querySelector('[role=status]');
  const inputs = [...form.querySelectorAll('input')];
  const reasons = [...form.parentElement.querySelectorAll('.why')];

  const correct = (set, number) => {
    const boxes = [...set.querySelectorAll('input')];
    const answered = boxes.some(box => box.checked);
    const right = boxes.every(box => box.checked === 'right' in box.dataset);
    const verdict = document.createElement('strong');
    const sign = document.createElement('span');
    sign.ariaHidden = 'true';
    sign.textContent = right ? '✓ ' : '✗ ';
    verdict.append(sign, right ? words.right : answered ? words.wrong : words.none);
    const answer = set.querySelector('.answer');
    answer.replaceChildren(verdict);
    if (answered) answer.append(' ', ...reasons[number].cloneNode(true).childNodes);
    answer.classList.toggle('right', right);
    answer.hidden = false;
    return right;
  };

  // Storage is missing in some private modes; the answers then last as long as the page.
  try {
    const kept = (localStorage.getItem(key) ?? '').split(' ');
    for (const input of inputs) input.checked = kept.includes(input.id);
  } catch { /* nothing kept */ }
  for (const part of form.querySelectorAll('input, .btn, .btns ~ [hidden]')) part.hidden = false;

  form.addEventListener('change', () => {
    try {
      localStorage.setItem(key, inputs.filter(input => input.checked).map(input => input.id).join(' '));
    } catch { /* not kept */ }
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    const results = [...form.querySelectorAll('fieldset')].map(correct);
    const left = results.flatMap((right, i) => right ? [] : [i + 1]);
    status.textContent = words.result.replace('{0}', results.length - left.length).replace('{1}', results.length)
      + (left.length ? ' ' + words.left.replace('{0}', left.join(', ')) : '');
    const done = document.getElementById('ui-klar');
    if (!left.length && done && !done.checked) done.click();
  });
  form.addEventListener('reset', () => {
    for (const answer of form.querySelectorAll('.answer')) answer.hidden = true;
    status.textContent = '';
    try { localStorage.removeItem(key); } catch { /* nothing kept */ }
    form.querySelector('legend').scrollIntoView({ block: 'nearest' });
    inputs[0].focus({ preventScroll: true });
  });
})();
