// Lighthouse on pages of each kind: accessibility, best practices and search engines at 95 or more.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import lighthouse from 'lighthouse';
import { launch } from './support/browser.mjs';
import { ask, base } from './support/service.mjs';

const port = 9300 + (process.pid % 600);
let browser;

before(async () => { browser = await launch([`--remote-debugging-port=${port}`]); });
after(() => browser.close());

for (const path of ['/', '/palmares', '/collectivites/echirolles', '/carte', '/departements/38-isere', '/comparer',
  '/comparer?territoires=boe,31555,38', '/regions/84-auvergne-rhone-alpes', '/recherche?q=saint-denis',
  '/territoires/31555-toulouse', '/territoires/243100518-toulouse-metropole', '/label', '/mentions-legales',
]) {
  test(`${path} has 95 or more in accessibility, best practices and search engines`, async () => {
    // A page that says noindex on purpose is asked about all but that.
    const skipAudits = (await ask(path)).text().includes('content="noindex"') ? ['is-crawlable'] : [];
    const { lhr } = await lighthouse(base + path, { skipAudits, port, logLevel: 'error', onlyCategories: ['accessibility', 'best-practices', 'seo'] });
    assert.equal(lhr.runtimeError, undefined);
    const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score * 100]));
    const faults = Object.values(lhr.audits).filter(a => a.score !== null && a.score < 1).map(a => `${a.id}: ${a.title}`);
    console.log(`# ${path}: ${JSON.stringify(scores)} ${faults.join('; ')}`);
    for (const [name, score] of Object.entries(scores)) assert.ok(score >= 95, `${name}: ${score}; ${faults.join('; ')}`);
  });
}
