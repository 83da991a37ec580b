// The running service, asked plainly: no automatic decoding, no added headers, so that what is judged is what was sent.
import http from 'node:http';

export const base = (process.env.BASE_URL ?? 'http://localhost:5080').replace(/\/$/, '');

const agent = new http.Agent({ keepAlive: false });

export function ask(path, { method = 'GET', headers = {}, from = base } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(from + path, { method, headers, agent, timeout: 60_000 }, response => {
      const chunks = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({
          path, body,
          status: response.statusCode,
          headers: response.headers,
          text: () => body.toString('utf8'),
          json: () => JSON.parse(body.toString('utf8')),
        });
      });
    });
    request.on('timeout', () => request.destroy(new Error(`${method} ${path}: no answer in a minute`)));
    request.on('error', reject);
    request.end();
  });
}

/** Every row of a list, with what the envelope says of them. */
export async function wholeList(path) {
  const answer = await ask(`${path}.json?limit=all`);
  if (answer.status !== 200) throw new Error(`${path}.json?limit=all: ${answer.status}`);
  return answer.json();
}
