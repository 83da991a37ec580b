// Debian's Chromium, driven as a reader would use it; nothing of it may reach beyond the service.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { base } from './service.mjs';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

/** With scripts the field has a list of suggestions, and so another role. */
export const searchBox = page => page.getByRole('main').getByRole('combobox').or(page.getByRole('main').getByRole('searchbox')).first();

export const launch = (extra = []) => chromium.launch({ executablePath, args: [...flags, ...extra] });

/**
 * A page that remembers what went wrong on it. A missing page that was asked for is no fault; anything else is: errors of
 * scripts, requests that fail or leave the service, cookies.
 */
export async function visitor(browser, options = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: sizes.desktop, permissions: ['clipboard-read', 'clipboard-write'], ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', error => faults.push(`script: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 40[04]|status of 422/.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('request', request => {
    if (!request.url().startsWith(`${base}/`) && !/^(data|about|blob):/.test(request.url())) faults.push(`leaves: ${request.url()}`);
  });
  page.on('requestfailed', request => {
    if (!/ERR_ABORTED/.test(request.failure().errorText)) faults.push(`failed: ${request.url()} ${request.failure().errorText}`);
  });
  page.on('response', response => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') faults.push(`${response.status()}: ${response.url()}`);
  });
  return {
    page,
    go: path => page.goto(base + path),
    async done() {
      const cookies = await context.cookies();
      await context.close();
      assert.deepEqual(faults, []);
      assert.deepEqual(cookies, []);
    },
  };
}

/** Runs over items with a few pages of one browser at once; gives what each said was wrong. */
export async function everywhere(items, check, width = 2, options = {}) {
  const browser = await launch();
  const found = [];
  const left = [...items];
  try {
    await Promise.all(Array.from({ length: width }, async () => {
      const seen = await visitor(browser, options);
      for (let item; (item = left.shift()) !== undefined;) {
        await check(seen, item).then(said => found.push(...(said ?? [])), error => found.push(`${item}: ${error.message}`));
      }
      await seen.done();
    }));
  } finally {
    await browser.close();
  }
  return found;
}
