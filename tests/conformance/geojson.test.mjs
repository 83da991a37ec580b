// Every map against RFC 7946, and against France: a swapped longitude and latitude lands in none of these boxes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@placemarkio/check-geojson';
import { mediaTypes, operations, resolve } from './support/contract.mjs';
import { ask, wholeList } from './support/service.mjs';

const france = {
  métropole: [-5.3, 41.2, 9.7, 51.2], guadeloupe: [-61.9, 15.8, -60.9, 16.6], martinique: [-61.3, 14.3, -60.7, 15],
  guyane: [-54.7, 2, -51.5, 5.9], réunion: [55.1, -21.5, 55.9, -20.8], mayotte: [44.9, -13.1, 45.4, -12.5],
};
const inFrance = ([x, y]) => Object.values(france).some(([west, south, east, north]) => x >= west && x <= east && y >= south && y <= north);

const maps = operations.filter(o => !o.question && /^\/v1\/[a-z-]+$/.test(o.path) && resolve(o.responses[200]).content[mediaTypes.geojson]);

test('Some lists are maps', () => assert.ok(maps.length > 0));

for (const { path } of maps) {
  test(`${path} as a map is valid, complete and in France`, async () => {
    const map = check((await ask(`${path}.geojson?limit=all`)).text());
    const points = map.features.map(f => f.geometry.coordinates);
    const [xs, ys] = [points.map(p => p[0]), points.map(p => p[1])];
    assert.deepEqual(map.bbox, [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
    assert.deepEqual(points.filter(p => !inFrance(p)), []);

    const { data, meta } = await wholeList(path);
    assert.equal(map.features.length + map.unlocated, meta.total);
    const located = data.filter(row => row.longitude !== null);
    assert.deepEqual(map.features.map(({ properties: { id, ...row }, id: own }) => (assert.equal(id, own), 'id' in located[0] ? { id, ...row } : row)), located);
    assert.deepEqual(points, data.filter(row => row.longitude !== null).map(row => [row.longitude, row.latitude]));
    assert.equal(new Set(map.features.map(f => f.id)).size, map.features.length, 'a feature id twice');
  });
}
