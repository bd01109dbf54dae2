'use strict';
(() => {
  const body = document.body;
  const say = (text, ...values) => values.reduce((it, value, i) => it.replace('{' + i + '}', value), text);

  // Copying: the clipboard where the browser lends it, else what a person would do by hand.
  const copyByHand = (text) => {
    const area = document.createElement('textarea');
    area.value = text;
    area.readOnly = true;
    body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  };
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyByHand(text);
    }
  };
  for (const button of document.querySelectorAll('button.copy')) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copied(document.getElementById(button.dataset.copies).textContent);
      button.textContent = done ? body.dataset.copied : body.dataset.failed;
      setTimeout(() => { button.textContent = label; }, 2500);
    });
  }

  // What was ticked off is kept by this browser alone, for this night alone.
  const boxes = [...document.querySelectorAll('.done input')];
  const progress = document.getElementById('progress');
  const key = 'netiquette ' + body.dataset.store;
  const kept = () => {
    try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; }
  };
  const keep = (ids) => {
    try { localStorage.setItem(key, JSON.stringify(ids)); } catch { /* a browser may refuse, and the ticks last as long as the page */ }
  };
  const count = () => {
    const done = boxes.filter((it) => it.checked);
    if (progress) progress.textContent = done.length ? say(body.dataset.done, done.length, boxes.length) : '';
    return done.map((it) => it.id);
  };
  const before = kept();
  for (const box of boxes) {
    box.checked = before.includes(box.id);
    box.addEventListener('change', () => keep(count()));
  }
  count();

  // Finding: every word must stand in the card or row, and its verdict must be one of those that are ticked.
  const form = document.getElementById('filter');
  const found = document.getElementById('found');
  const items = [...document.querySelectorAll('.item')].map((it) => ({
    element: it,
    verdict: it.dataset.verdict || it.querySelector('[data-verdict]')?.dataset.verdict || '',
    text: '',
  }));
  const folds = [...document.querySelectorAll('details.fold')];
  const textOf = (it) => it.text || (it.text = it.element.textContent.toLowerCase());
  const filter = () => {
    const words = form.querySelector('#search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const verdicts = [...form.querySelectorAll('[name=verdict]:checked')].map((it) => it.value);
    const active = words.length > 0 || verdicts.length > 0;
    let shown = 0;
    for (const it of items) {
      const fits = (verdicts.length === 0 || verdicts.includes(it.verdict)) && words.every((word) => textOf(it).includes(word));
      it.element.classList.toggle('out', !fits);
      if (fits) shown++;
    }
    for (const it of document.querySelectorAll('.group, .fold:has(.item)')) {
      it.classList.toggle('out', active && !it.querySelector('.item:not(.out)'));
    }
    for (const it of folds) if (words.length > 0 && it.querySelector('.item:not(.out)')) it.open = true;
    found.textContent = !active ? '' : shown === 0 ? body.dataset.none : say(body.dataset.found, shown, items.length);
  };
  if (form) {
    form.hidden = false;
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(filter));
    filter();
  }

  // A link to something that is folded unfolds it.
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === 'DETAILS') target.open = true;
  };
  addEventListener('hashchange', unfold);
  unfold();
})();
