// Makes folders of finished pages to search: the handbook itself, and larger handbooks out of its sections.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The same numbers every time (mulberry32). */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const htmlFiles = async folder => (await readdir(folder, { recursive: true })).filter(f => f.endsWith('.html')).sort();

/** Plain text of HTML: good enough for what is searched by engines that want text, and for words to make queries of. */
export const plain = html => html.replace(/<(script|style|nav|button|svg|form)\b.*?<\/\1>/gs, ' ').replace(/<[^>]+>/g, ' ')
  .replace(/&nbsp;/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')
  .replace(/\s+/g, ' ').trim();

export function readPage(html) {
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  return { title: plain(/<h1\b[^>]*>(.*?)<\/h1>/s.exec(main)?.[1] ?? ''), main, text: plain(main) };
}

/** The sections that begin with a second-level heading, whole. */
function sections(main) {
  const found = [];
  let depth = 0, from = 0;
  for (const tag of main.matchAll(/<section\b[^>]*>|<\/section>/g)) {
    if (tag[0] === '</section>') {
      const html = main.slice(from, tag.index + tag[0].length);
      if (--depth === 0 && /^<section\b[^>]*><h2\b[^>]* id=/.test(html)) found.push(html);
    } else if (depth++ === 0) {
      from = tag.index;
    }
  }
  return found;
}

/** The site's own pages but its search page and, up to the number wanted, made ones. Gives how many there are. */
export async function makePages(site, folder, count) {
  await rm(folder, { recursive: true, force: true });
  const own = [];
  for (const file of (await htmlFiles(site)).filter(f => f !== 'sok.html')) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(site, file), join(folder, file));
    const html = await readFile(join(site, file), 'utf8');
    const page = readPage(html);
    own.push({ ...page, head: /<title>.*?(?=<meta name="viewport")/s.exec(html)[0], sections: sections(page.main) });
  }
  const all = own.flatMap(page => page.sections), next = random(count), pick = list => list[Math.floor(next() * list.length)];
  const models = own.filter(page => page.sections.length > 1);
  await mkdir(join(folder, 'fler'), { recursive: true });
  for (let n = own.length; n < count; n++) {
    const { title, head, sections: { length } } = pick(models), ids = new Set();
    const parts = Array.from({ length }, () => pick(all)).filter(part => {
      const some = [...part.matchAll(/ id="([^"]*)"/g)].map(id => id[1]);
      return some.every(id => !ids.has(id)) && some.forEach(id => ids.add(id)) === undefined;
    });
    const name = `${title}: ${plain(/<h2\b[^>]*>(.*?)<\/h2>/s.exec(parts[0])[1]).toLowerCase()}`;
    await writeFile(join(folder, 'fler', `${n}.html`),
      `<!DOCTYPE html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n${head.replace(/<title>.*?<\/title>/s, `<title>${name}</title>`).replace(/<meta name="handbok:namn".*?>/s, '')}</head>\n`
      + `<body>\n<main>\n<h1>${name}</h1>\n${parts.join('\n')}\n</main>\n</body>\n</html>\n`);
  }
  return Math.max(count, own.length);
}
