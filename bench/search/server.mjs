// A web host as most are: text is gzipped, everything else as it lies. Counts what it sends, can be slow to answer, and
// is told what a page has measured.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };

export async function serve(folder) {
  const answers = new Map();
  const sent = { bytes: 0, requests: 0, delay: 0 };
  let tell;
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      tell(Number((await request.toArray()).join('')));
      response.end();
      return;
    }
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    if (!answers.has(path)) {
      const file = join(folder, path), type = types[extname(path)];
      const body = existsSync(file) ? await readFile(file) : null;
      answers.set(path, { type, body: body && type ? gzipSync(body) : body });
    }
    const { type, body } = answers.get(path);
    const page = path.endsWith('.html');
    if (!page) {
      sent.requests++;
      sent.bytes += body?.length ?? 0;
    }
    setTimeout(() => {
      response.writeHead(body ? 200 : 404, {
        'Content-Type': type ?? 'application/octet-stream',
        ...(type ? { 'Content-Encoding': 'gzip' } : {}),
        'Cache-Control': 'max-age=3600',
        // With these two a page's clock is exact to 5 µs.
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      }).end(body);
    }, page ? 0 : sent.delay);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    sent,
    /** The number that a page posts next. */
    told: () => new Promise(resolve => { tell = resolve; }),
    close: () => server.close(),
  };
}
