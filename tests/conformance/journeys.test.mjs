// Ways through the site, each on a phone and on a desk, with and without scripts.
import { after, before, test } from 'node:test';
import { launch, sizes, visitor } from './support/browser.mjs';
import * as explaining from './support/explaining.mjs';
import * as places from './support/places.mjs';
import * as proving from './support/proving.mjs';
import * as reading from './support/reading.mjs';
import * as taking from './support/taking.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const [name, walk] of Object.entries({ ...reading, ...proving, ...taking, ...places, ...explaining })) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const javaScriptEnabled of [true, false]) {
      test(`${name.replace(/[A-Z]/g, c => ` ${c.toLowerCase()}`)}: ${size}, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
        const seen = await visitor(browser, { viewport, javaScriptEnabled, acceptDownloads: true });
        await walk({ ...seen, scripts: javaScriptEnabled });
        await seen.done();
      });
    }
  }
}
