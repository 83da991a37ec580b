// The markup of every page as a validator reads it, and every badge as an XML parser does.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { browserAccept, every, listed } from './support/pages.mjs';
import { ask } from './support/service.mjs';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The renderer writes boolean attributes, void elements and quotation marks in its own consistent way.
    'attribute-boolean-style': 'off', 'void-style': 'off', 'doctype-style': 'off',
    // Boxes of one question have one name; a list may have a name that is read aloud.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }], 'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Spaces at the end of a line, and long lines, are the renderer's too.
    'no-trailing-whitespace': 'off', 'long-title': 'off',
    // A button without a type in a form of one question is its submit button.
    'no-implicit-button-type': 'off',
  },
});

test('html-validate finds nothing on any page', async () => {
  const found = [];
  for (const path of every) {
    const report = await validator.validateString((await ask(path, { headers: browserAccept })).text());
    for (const { messages } of report.results) {
      found.push(...messages.slice(0, 4).map(m => `${path}:${m.line}:${m.column}: ${m.ruleId}: ${m.message}`));
    }
  }
  assert.deepEqual(found, []);
});

test('Every badge is an SVG with a name', async () => {
  for (const path of listed.filter(p => p.startsWith('/collectivites/'))) {
    const badge = await ask(`/badges/${path.split('/').at(-1)}.svg`);
    assert.equal(badge.status, 200, path);
    assert.match(badge.headers['content-type'], /^image\/svg\+xml/);
    execFileSync('xmllint', ['--noout', '--nonet', '-'], { input: badge.body });
    assert.match(badge.text(), /role="img"/);
    assert.match(badge.text(), /<title>[^<]+<\/title>/);
  }
});
