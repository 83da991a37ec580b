// Asks the question again as soon as a box is ticked: the same page, of which the results and the counts are taken.
const form = document.querySelector('form[data-live]');
const results = document.getElementById('resultats');
const question = () => location.pathname + location.search;
let latest = 0;
let shown = question();

/** The address that the form stands for: empty fields left out, boxes of one name joined. */
function address() {
  const asked = new Map();
  for (const [name, value] of new FormData(form)) {
    if (value.trim()) asked.set(name, asked.has(name) ? `${asked.get(name)},${value}` : value);
  }
  const query = [...asked].map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
  return form.action + (query ? `?${query}` : '');
}

/** Counts are renewed in place, so that the box just ticked keeps the focus. */
function renew(fresh) {
  results.replaceChildren(...fresh.getElementById('resultats').childNodes);
  const boxes = root => new Map([...root.querySelectorAll('.check input')].map(box => [`${box.name}=${box.value}`, box]));
  const now = boxes(fresh);
  for (const [key, box] of boxes(document)) {
    box.closest('.check').querySelector('[data-count]').textContent = now.get(key)?.closest('.check').querySelector('[data-count]').textContent ?? '0';
  }
  document.title = fresh.title;
  document.dispatchEvent(new Event('site:changed'));
}

async function ask(url, keep) {
  const mine = ++latest;
  results.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(url, { headers: { accept: 'text/html' } });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine !== latest) return;
    // A refusal has its own page, which says why.
    if (!answer.ok) return location.assign(url);
    if (keep) history.pushState(null, '', url);
    shown = question();
    renew(fresh);
  } catch {
    location.assign(url);
  } finally {
    if (mine === latest) results.removeAttribute('aria-busy');
  }
}

form.addEventListener('change', event => {
  if (event.target.type === 'checkbox') ask(address(), true);
});
form.addEventListener('submit', event => {
  event.preventDefault();
  ask(address(), true);
});
// Back to another question, boxes and all; a jump inside the page is none.
addEventListener('popstate', () => { if (question() !== shown) location.reload(); });
