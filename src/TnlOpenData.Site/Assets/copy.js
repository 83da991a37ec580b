// Shows the copy buttons, which are useless without scripts, and says aloud that a text was copied.
const said = document.createElement('p');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');
document.body.append(said);

async function copy(button) {
  const block = document.getElementById(button.dataset.copy);
  const text = block.value ?? block.textContent;
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copié.';
    button.textContent = 'Copié';
    setTimeout(() => { button.textContent = 'Copier'; said.textContent = ''; }, 2000);
  } catch {
    // No right to write to the clipboard: the text is selected, and the keyboard does the rest.
    getSelection().selectAllChildren(block);
    said.textContent = 'Texte sélectionné : copiez-le avec le clavier.';
  }
}

function show(root) {
  for (const button of root.querySelectorAll('button[data-copy][hidden]')) button.hidden = false;
}

document.addEventListener('click', event => {
  const button = event.target.closest('button[data-copy]');
  if (button) copy(button);
});
// What is put into the page later has its buttons too.
document.addEventListener('site:changed', () => show(document));
show(document);
