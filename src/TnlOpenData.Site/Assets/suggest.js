// Suggestions under every search field, as a combobox with a list (WAI-ARIA). Without this script the form works as it is.
const wait = 120;
const paths = {
  collectivity: id => `/collectivites/${id}`,
  territory: id => `/territoires/${id}`,
  departement: id => `/departements/${id}`,
  region: id => `/regions/${id}`,
  edition: id => `/editions/${id}`,
};

function attach(field, number) {
  const list = document.createElement('ul');
  list.id = `suggestions-${number}`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  field.after(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  const base = field.dataset.suggest.replace(/\/v1\/suggest$/, '');
  let timer, asked, chosen = -1;

  function close() {
    // What is still on its way opens nothing.
    clearTimeout(timer);
    asked = undefined;
    list.hidden = true;
    chosen = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    const options = [...list.children];
    chosen = (index + options.length + 1) % (options.length + 1);
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    if (chosen < options.length) {
      field.setAttribute('aria-activedescendant', options[chosen].id);
      options[chosen].scrollIntoView({ block: 'nearest' });
    } else {
      chosen = -1;
      field.removeAttribute('aria-activedescendant');
    }
  }

  function open(option) {
    location.href = option.dataset.address;
  }

  function show(rows) {
    list.replaceChildren(...rows.map((row, i) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      const path = paths[row.type]?.(encodeURIComponent(row.id)) ?? `/recherche?q=${encodeURIComponent(row.name)}`;
      option.dataset.address = base + path;
      const name = document.createElement('span');
      name.textContent = row.name;
      const detail = document.createElement('span');
      detail.className = 'quiet';
      detail.textContent = [row.detail, row.latest_level && `${row.latest_level}, ${row.latest_edition}`].filter(Boolean).join(' · ');
      option.append(name, ' ', detail);
      return option;
    }));
    chosen = -1;
    list.hidden = rows.length === 0;
    field.setAttribute('aria-expanded', String(rows.length > 0));
  }

  async function ask() {
    const text = field.value.trim();
    asked = text;
    if (text.length < 2) {
      close();
      return;
    }
    try {
      const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(text)}`);
      const rows = answer.ok ? (await answer.json()).data : [];
      if (asked === text) show(rows);
    } catch {
      close();
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, wait);
  });
  field.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (list.hidden) {
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        ask();
      }
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen < 0 && event.key === 'ArrowUp' ? list.children.length - 1 : chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      open(list.children[chosen]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });
  field.addEventListener('blur', () => setTimeout(close, wait));
  list.addEventListener('mousedown', event => {
    const option = event.target.closest('[role=option]');
    if (option && event.button === 0) {
      event.preventDefault();
      open(option);
    }
  });
}

document.querySelectorAll('input[data-suggest]').forEach(attach);
