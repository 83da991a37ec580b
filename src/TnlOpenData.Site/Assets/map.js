// Moves through the editions with the slider: the page of each is asked for, and its map put in the place of this one.
const slider = document.getElementById('curseur');
const region = document.getElementById('carte');
const said = document.createElement('p');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');
document.body.append(said);
let latest = 0;
let waiting;

/** The links that the slider stands for: all editions, then each. */
const links = () => [...region.querySelectorAll('.map-editions a')];

function name(link) {
  slider.setAttribute('aria-valuetext', link.textContent);
  slider.nextElementSibling.value = link.textContent;
}

async function show(link) {
  const mine = ++latest;
  region.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(link.href, { headers: { accept: 'text/html' } });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine !== latest) return;
    // A refusal has its own page, which says why.
    if (!answer.ok) return location.assign(link.href);
    region.replaceChildren(...fresh.getElementById('carte').childNodes);
    history.replaceState(null, '', link.href);
    document.title = fresh.title;
    said.textContent = `${link.textContent} : ${region.querySelector('[data-count]').textContent}`;
    document.dispatchEvent(new Event('site:changed'));
  } catch {
    location.assign(link.href);
  } finally {
    if (mine === latest) region.removeAttribute('aria-busy');
  }
}

slider?.addEventListener('input', () => {
  const link = links()[slider.value];
  name(link);
  clearTimeout(waiting);
  waiting = setTimeout(show, 150, link);
});
