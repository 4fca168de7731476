// Builds and measures every engine on the same pages, and prints the tables of docs/benchmarks.md. See README.md.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, engines as all } from './engines.mjs';
import { htmlFiles, makePages, plain, random, readPage } from './pages.mjs';
import { serve } from './server.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const site = join(project, 'target/site');
const work = join(project, 'target/bench-search');
const asked = process.argv.slice(2);
const sizes = asked.some(Number) ? asked.filter(Number).map(Number) : [500, 2000, 10000];
const chosen = (list, name = item => item) => list.some(item => asked.includes(name(item))) ? list.filter(item => asked.includes(name(item))) : list;
const engines = chosen(all, ({ name }) => name);
// Without "index", what an earlier run built is measured.
const measures = chosen(['index', 'first', 'warm', 'bad', 'quality']);
const delay = 50;
const browserPath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const judged = (await readFile(join(project, 'src/test/resources/search/judged.tsv'), 'utf8')).split('\n')
  .filter(line => /^(tune|test)\d?\t/.test(line)).map(line => line.split('\t'))
  .map(([half, kind, query, titles]) => ({ half, kind, query, titles: titles.split('|') }));
const test = judged.filter(({ half }) => half === 'test');
const cold = test.filter((_, i) => i % 2 === 0).map(({ query }) => query);

const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];

/** Queries out of the pages' words: alone, two together, the beginning of one, one with a letter gone. */
async function generated(pages, count) {
  const next = random(7), words = new Set();
  for (const file of await htmlFiles(pages)) {
    if (!file.startsWith('fler/')) plain(readPage(await readFile(join(pages, file), 'utf8')).text).match(/[a-zåäö]{4,}/g)?.forEach(w => words.add(w));
  }
  const list = [...words].sort(), word = () => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, (_, i) => {
    const one = word(), cut = 1 + Math.floor(next() * (one.length - 1));
    return [one, `${one} ${word()}`, one.slice(0, Math.max(3, cut)), one.slice(0, cut) + one.slice(cut + 1)][i % 4];
  });
}

/** A browser without anything in its cache asks for one thing. The page tells the server how long it took: a browser whose traffic is watched is slower. */
async function first(session, server, engine, query, slow) {
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const told = server.told();
  Object.assign(server.sent, { bytes: 0, requests: 0, delay: slow });
  await session.send('Target.createTarget', { browserContextId, url: `${server.address}${folder(engine)}/find.html?${encodeURIComponent(query)}` });
  const ms = await told, { bytes, requests } = server.sent;
  await session.send('Target.disposeBrowserContext', { browserContextId });
  return { ms, bytes, requests };
}

/** All queries again and again in one page; what is told is the last two rounds. */
async function warm(browser, server, engine, queries) {
  const page = await browser.newPage();
  server.sent.delay = 0;
  await page.goto(`${server.address}${folder(engine)}/find.html`);
  const times = await page.evaluate(async all => {
    const times = [];
    for (let round = 0; round < 4; round++) {
      for (const query of all) {
        const start = performance.now();
        await window.find(query);
        if (round > 1) times.push(performance.now() - start);
      }
    }
    return times;
  }, queries);
  await page.close();
  return times;
}

const badQueries = ['', ' ', 'a', 'ö', 'x'.repeat(10000), 'projektplam'.repeat(1000), 'och det som', '😀', '\0\x07\x1b', '"', '"och', '“projekt',
  '<b>mål</b><script>alert(1)</script>', '.*+?[](){}|^$\\', 'שלום', 'مرحبا بالعالم', '\ud83d', '\u202emål\u202c', '- -- e-', 'а\u0301',
  'projekt '.repeat(1000), `"${'projekt styrgrupp '.repeat(500)}"`];

/** The time of the slowest bad query, each the best of three when its files are there. */
async function bad(browser, server, engine) {
  const page = await browser.newPage();
  await page.goto(`${server.address}${folder(engine)}/find.html`);
  const worst = await page.evaluate(async all => {
    let worst = 0;
    for (const query of all) {
      const times = [];
      for (let i = 0; i < 4; i++) {
        const start = performance.now();
        await window.find(query);
        if (i) times.push(performance.now() - start);
      }
      worst = Math.max(worst, Math.min(...times));
    }
    return worst;
  }, badQueries);
  await page.close();
  return worst;
}

/** How well it finds: in each round of the judged test half, and in all of them. */
async function quality(browser, server, engine) {
  const page = await browser.newPage();
  await page.goto(`${server.address}${folder(engine)}/find.html`);
  const ranks = {};
  for (const { half, query, titles } of judged.filter(({ half }) => half.startsWith('test'))) {
    const found = await page.evaluate(async q => (await window.find(q)).map(hit => hit.title), query);
    (ranks[half] ??= []).push(found.findIndex(title => titles.includes(title)) + 1);
  }
  await page.close();
  const share = worth => [...Object.values(ranks), Object.values(ranks).flat()].map(round => round.reduce((sum, rank) => sum + worth(rank), 0) / round.length);
  return { hit5: share(Math.sign), mrr5: share(rank => rank && 1 / rank) };
}

const folder = engine => engine.name.replace(/\W+/g, '-').toLowerCase();

/** Bytes, requests and times of first questions, engine by engine within each, so that a busy moment of the machine hits all alike. */
async function firsts(browser, server) {
  const near = {}, far = {}, session = await browser.newBrowserCDPSession();
  for (const query of cold) {
    for (const engine of engines) (near[engine.name] ??= []).push(await first(session, server, engine, query, 0));
    for (const engine of engines) (far[engine.name] ??= []).push(await first(session, server, engine, query, delay));
  }
  return Object.fromEntries(engines.map(({ name }) => [name, {
    firstBytes: at(near[name].map(f => f.bytes), 0.5), requests: at(near[name].map(f => f.requests), 0.5),
    cold: at(near[name].map(f => f.ms), 0.5), coldSlow: at(far[name].map(f => f.ms), 0.5),
  }]));
}

async function measure(count) {
  const out = join(work, String(count)), pages = join(out, 'pages'), file = join(work, `${count}.json`);
  const measured = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : { results: {} };
  const add = (name, figures) => { measured.results[name] = { ...measured.results[name], ...figures }; };
  if (measures.includes('index')) {
    measured.pages = await makePages(site, pages, count === 500 ? 0 : count);
    for (const engine of engines) add(engine.name, await build(engine, pages, join(out, folder(engine))));
  }
  const server = await serve(out);
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    if (measures.includes('first')) Object.entries(await firsts(browser, server)).forEach(([name, figures]) => add(name, figures));
    if (measures.includes('warm')) {
      const queries = [...judged.map(({ query }) => query), ...await generated(pages, 300)];
      for (const engine of engines) {
        const times = await warm(browser, server, engine, queries);
        add(engine.name, { p50: at(times, 0.5), p95: at(times, 0.95) });
      }
    }
    if (measures.includes('bad')) {
      for (const engine of engines) add(engine.name, { bad: await bad(browser, server, engine) });
    }
    if (measures.includes('quality') && count === 500) {
      for (const engine of engines) add(engine.name, await quality(browser, server, engine));
    }
  } finally {
    await browser.close();
    server.close();
    await writeFile(file, JSON.stringify(measured, null, 2));
  }
  return measured;
}

function table({ pages, results }) {
  const number = (value, digits = 0) => !Number.isFinite(value) ? '' : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const ours = results.handboken ?? {}, other = results.Pagefind ?? {}, share = key => number(ours[key] / other[key], 2);
  const lead = (a, b) => `${a < b ? '' : '+'}${number(100 * (a - b))}`;
  const rows = Object.entries(results).map(([name, r]) => [name, number(r.firstBytes), number(r.requests), number(r.bytes),
    `${number(r.p50, 2)} / ${number(r.p95, 2)}`, number(r.bad, 1), `${number(r.cold)} / ${number(r.coldSlow)}`,
    number(r.seconds, 1) + (r.first ? ` (cold ${number(r.first, 1)})` : ''),
    ...(ours.hit5 === undefined ? [] : [...[r.hit5, r.mrr5].map(list => list?.map(value => number(value, 3)).join(' · '))])]);
  rows.push(['handboken / Pagefind', share('firstBytes'), '', share('bytes'), `${share('p50')} / ${share('p95')}`, '',
    `${share('cold')} / ${share('coldSlow')}`, share('seconds'),
    ...(ours.hit5 === undefined ? [] : [`${ours.hit5.map((share, i) => lead(share, other.hit5?.[i])).join(' · ')} points`, ''])]);
  const head = [`${number(pages)} pages`, 'bytes to five excerpts', 'requests', 'whole index', 'warm p50 / p95, ms', 'worst bad query, ms', `cold, ms / with ${delay} ms`, 'index, s',
    ...(ours.hit5 === undefined ? [] : ['hit@5, rounds 1 · 2 · 3 · all', 'MRR@5'])];
  return [head, head.map((_, i) => i ? '--:' : '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

for (const size of sizes) console.log(`${table(await measure(size))}\n`);
