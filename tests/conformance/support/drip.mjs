// The service as a slow line shows it: every page in pieces, cut without regard for tags or characters.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { base } from './service.mjs';

const kept = ['content-type', 'content-security-policy'];

/** Serves what the service serves; gives its address and how to end it. */
export async function drip(pieces = 24, pause = 40) {
  const server = createServer(async (asked, response) => {
    const answer = await fetch(base + asked.url, { headers: { accept: asked.headers.accept ?? '*/*' } });
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, Object.fromEntries(kept.filter(name => answer.headers.has(name)).map(name => [name, answer.headers.get(name)])));
    if (answer.headers.get('content-type')?.startsWith('text/html')) {
      for (let piece = 1; piece < pieces; piece++) {
        response.write(body.subarray(Math.floor(body.length * (piece - 1) / pieces), Math.floor(body.length * piece / pieces)));
        await wait(pause);
      }
      response.end(body.subarray(Math.floor(body.length * (pieces - 1) / pieces)));
    } else {
      response.end(body);
    }
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
