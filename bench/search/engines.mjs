// Each engine: how it indexes a folder of pages, and what a page must run to get the first excerpts.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import swedish from 'lunr-languages/lunr.sv.js';
import MiniSearch from 'minisearch';
import { htmlFiles, readPage } from './pages.mjs';

stemmerSupport(lunr);
swedish(lunr);

const here = fileURLToPath(new URL('.', import.meta.url));
const project = join(here, '../..');
const modules = join(here, 'node_modules');

function run(command, args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}\n${stderr}`);
  return { stdout, seconds: (performance.now() - start) / 1000 };
}

async function sizeOf(folder, counted, gzipped = false) {
  let bytes = 0;
  for (const file of await readdir(folder, { recursive: true })) {
    const path = join(folder, file);
    if (counted(file) && (await stat(path)).isFile()) {
      bytes += gzipped ? gzipSync(await readFile(path)).length : (await stat(path)).size;
    }
  }
  return bytes;
}

/** The pages for engines that are fed with texts; each text also in a file of its own, for excerpts. */
async function documents(pages, out) {
  await mkdir(join(out, 'text'), { recursive: true });
  const all = [];
  for (const url of await htmlFiles(pages)) {
    const { title, text } = readPage(await readFile(join(pages, url), 'utf8'));
    await writeFile(join(out, 'text', `${all.length}.json`), JSON.stringify(text));
    all.push({ id: all.length, url, title, text });
  }
  return all;
}

async function inProcess(pages, out, index, library) {
  const start = performance.now();
  await writeFile(join(out, 'index.json'), JSON.stringify(index(await documents(pages, out))));
  const seconds = (performance.now() - start) / 1000;
  for (const file of library) await cp(join(modules, file), join(out, file.split('/').pop()));
  return { seconds, bytes: await sizeOf(out, file => file.endsWith('.json'), true) };
}

// In the browser: the same cutting for engines that have none.
const excerpts = `
const script = src => new Promise((resolve, reject) => document.head.append(Object.assign(document.createElement('script'),
  { src, onload: resolve, onerror: reject })));
const kept = new Map();
const text = id => kept.get(id) ?? kept.set(id, fetch('text/' + id + '.json').then(r => r.json())).get(id);
const excerpt = async ({ title, id, word }) => {
  const all = await text(id), at = Math.max(0, all.toLowerCase().indexOf(word) - 40);
  return { title, excerpt: all.slice(at, at + 200) };
};`;

// Asks what the address says, when the page has come to rest, and tells how long it took.
const askOnce = `
const asked = decodeURIComponent(location.search.slice(1));
if (asked) addEventListener('load', () => setTimeout(async () => {
  const start = performance.now();
  await window.find(asked);
  const body = performance.now() - start;
  await fetch('/', { method: 'POST', body });
}, 1000));`;

export const engines = [
  {
    name: 'handboken',
    async build(pages, out) {
      const times = run(join(process.env.JAVA_HOME ?? '/usr', 'bin/java'), [
        '-Xmx4g', '-cp', join(project, 'target/handbok/handbok.jar'), join(here, 'WarmIndex.java'), pages, out, '4',
      ]).stdout.trim().split('\n').map(Number);
      await cp(join(project, 'target/site/js/sok-motor.js'), join(out, 'sok-motor.js'));
      return { seconds: Math.min(...times.slice(1)) / 1000, first: times[0] / 1000, bytes: await sizeOf(out, f => f.endsWith('.bin')) };
    },
    client: `${excerpts}
      let engine;
      window.find = async query => {
        // As sok.js does it.
        engine ??= (start => script('sok-motor.js').then(() => HandbokSok.open('./', start)))(fetch('start.bin', { cache: 'no-cache' }));
        return (await (await engine).search(query, { limit: 5 })).hits;
      };`,
  },
  {
    name: 'Pagefind',
    async build(pages, out) {
      const { seconds } = run(process.execPath, [join(modules, 'pagefind/lib/runner/bin.cjs'), '--site', pages, '--output-path', out,
        '--force-language', 'sv', '--root-selector', 'main']);
      return { seconds, bytes: await sizeOf(out, f => /\.pf_(meta|index|fragment)$|entry\.json$/.test(f)) };
    },
    client: `
      let engine;
      window.find = async query => {
        engine ??= import('./pagefind.js').then(async pagefind => { await pagefind.init(); return pagefind; });
        const { results } = await (await engine).search(query);
        return (await Promise.all(results.slice(0, 5).map(result => result.data()))).map(({ meta, excerpt }) => ({ title: meta.title, excerpt }));
      };`,
  },
  {
    name: 'MiniSearch',
    build: (pages, out) => inProcess(pages, out, all => {
      const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'] });
      index.addAll(all);
      return index;
    }, ['minisearch/dist/umd/index.js']),
    client: `${excerpts}
      let engine;
      window.find = async query => {
        engine ??= Promise.all([script('index.js'), fetch('index.json').then(r => r.text())]).then(([, json]) =>
          MiniSearch.loadJSON(json, { fields: ['title', 'text'], storeFields: ['title'] }));
        const hits = (await engine).search(query, { prefix: true, fuzzy: 0.2, boost: { title: 2 } });
        return Promise.all(hits.slice(0, 5).map(({ title, id, terms }) => excerpt({ title, id, word: terms[0] })));
      };`,
  },
  {
    name: 'lunr, sv',
    build: (pages, out) => inProcess(pages, out, all => ({
      titles: all.map(page => page.title),
      index: lunr(function () {
        this.use(lunr.sv);
        this.ref('id');
        this.field('title', { boost: 2 });
        this.field('text');
        all.forEach(page => this.add(page));
      }),
    }), ['lunr/lunr.min.js', 'lunr-languages/min/lunr.stemmer.support.min.js', 'lunr-languages/min/lunr.sv.min.js']),
    client: `${excerpts}
      let engine;
      const open = async () => {
        const json = fetch('index.json').then(r => r.json());
        for (const file of ['lunr.min.js', 'lunr.stemmer.support.min.js', 'lunr.sv.min.js']) await script(file);
        const { titles, index } = await json;
        return { titles, index: lunr.Index.load(index) };
      };
      window.find = async query => {
        const { titles, index } = await (engine ??= open());
        const words = query.replace(/[-+~^*:]/g, ' ').trim();
        let hits = index.search(words);
        if (!hits.length) hits = index.search(words.split(/\\s+/).map(word => word + '~1 ' + word + '*').join(' '));
        return Promise.all(hits.slice(0, 5).map(({ ref, matchData }) =>
          excerpt({ title: titles[ref], id: ref, word: Object.keys(matchData.metadata)[0] ?? '' })));
      };`,
  },
];

/** Indexes the pages in a fresh folder with a page that can search. */
export async function build(engine, pages, out) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const built = await engine.build(pages, out);
  await writeFile(join(out, 'find.html'), `<!DOCTYPE html><meta charset="utf-8"><title>${engine.name}</title><link rel="icon" href="data:,">
    <script type="module">${engine.client}${askOnce}</script>`);
  return built;
}
