// The search in the reader's browser: docs/search-format.md over the files in sok/. Nothing typed leaves the page.
// The same in Java: src/main/java/se/metodhandbok/search/.
(() => {
  "use strict";
  const LETTERS = "[0-9A-Za-z\\xad\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc]+";
  const CHAIN = new RegExp(LETTERS + "(?:[-\\u2010\\u2011]" + LETTERS + ")*", "g");
  const KINDS = [1, 0.55, 2.2, 1.3];
  const FACETS = ["type", "fas", "roll", "modell"];

  // --- Words ---

  const normal = word => word.replace(/\xad/g, "").normalize("NFC").toLowerCase();

  const fold = word => /^[\0-\x7f]*$/.test(word) ? word : word.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    .replace(/æ/g, "ae").replace(/ø/g, "o").replace(/ß/g, "ss").replace(/đ/g, "d").replace(/ł/g, "l");

  // Snowball's Swedish stemmer.
  function stem(word) {
    const region = word.length > 2 && /^.*?[aeiouyåäö]+[^aeiouyåäö]/.exec(word);
    const p1 = region ? Math.max(3, region[0].length) : word.length;
    const cut = (pattern, before) => {
      const match = pattern.exec(word.slice(p1));
      const end = match ? match[0] : "";
      const letters = end === "s" ? /[bcdfghjklmnoprtvy]s$/ : end === "öst" ? /[iklnprtuv]öst$/ : /$/;
      if (end && letters.test(word)) word = word.slice(0, before || (end === "fullt" || end === "öst") ? -1 : -end.length);
    };
    cut(/(?:het(?:erna|ens?|er)?|[aeo]rnas?|a(?:nde[nst]?|d(?:es?)?|r(?:ens?|ne|e)?|ste?|[st])?|e(?:rns?|ns?|[rs])?|or|s)$/);
    cut(/(?:dd|gd|nn|[dgkt]t)$/, 1);
    cut(/(?:l?ig|els|fullt|öst)$/);
    return word;
  }

  const keys = new Map();
  function keyOf(word) {
    let key = keys.get(word);
    if (key === undefined) keys.set(word, key = fold(stem(word)));
    return key;
  }

  // Words with position and place in the text; a hyphenated word both whole and by its parts.
  function tokens(text, position = 0) {
    const found = [];
    const add = (word, at, partOf, from, to) => {
      if (word && (partOf < 0 || word.length > 1)) found.push({ word: word.slice(0, 64), position: at, partOf, from, to });
    };
    for (const match of text.matchAll(CHAIN)) {
      const parts = match[0].split(/[-\u2010\u2011]/);
      let from = match.index;
      add(parts.map(normal).join(""), position, -1, from, from + match[0].length);
      if (parts.length > 1) parts.forEach((part, i) => {
        add(normal(part), position + i, position, from, from + part.length);
        from += part.length + 1;
      });
      position += parts.length;
    }
    return found;
  }

  // --- Files ---

  function problem(code, name) {
    const what = { saknas: "saknas", skadad: "är skadad", blandad: "hör till en annan version av webbplatsen" };
    return Object.assign(new Error("Sökfilen " + name + " " + what[code] + "."), { name: "SokFel", code });
  }

  const waiting = {};

  // Pages opened from a folder may fetch nothing, but load scripts.
  const byScript = (url, name) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const fail = code => () => {
      script.remove();
      reject(problem(code, name)); // Does nothing when the script has called shard().
    };
    waiting[name] = resolve;
    script.onload = fail("skadad");
    script.onerror = fail("saknas");
    script.src = url + name + ".js";
    document.head.append(script);
  });

  async function byFetch(url, name) {
    const response = await fetch(url + name + ".bin", name === "start" ? { cache: "no-cache" } : {}).catch(() => ({}));
    if (!response.ok) throw problem("saknas", name);
    return new Uint8Array(await response.arrayBuffer());
  }

  class Reader {
    constructor(bytes, at = 0) {
      this.bytes = bytes;
      this.at = at;
    }
    number() {
      let value = 0, shift = 0, b;
      do {
        b = this.bytes[this.at++];
        value |= (b & 127) << shift;
        shift += 7;
      } while (b > 127);
      return value;
    }
    text() {
      let text = "";
      for (let length = this.number(); length > 0; length--) text += String.fromCharCode(this.number());
      return text;
    }
    list(read, count = this.number()) {
      const list = [];
      while (count-- > 0) list.push(read());
      return list;
    }
    // A sorted list, where each text tells how it begins like the one before.
    sorted() {
      let before = "";
      return this.list(() => before = before.slice(0, this.number()) + this.text());
    }
  }

  // --- Numbers ---

  function log(x) {
    let whole = 0;
    for (; x >= 2; x /= 2) whole++;
    return whole + (x - 1);
  }

  // The place of the last of the sorted list that is not above the value.
  function place(list, value) {
    let low = 0, high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  const letters = key => {
    let mask = 0;
    for (let i = 0; i < key.length; i++) mask |= 1 << (key.charCodeAt(i) & 31);
    return mask;
  };

  // Damerau's distance, where neighbours may change places.
  function distance(a, b) {
    let before, last, row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      [before, last, row] = [last, row, [i]];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j - 1] + (a[i - 1] !== b[j - 1]), last[j] + 1, row[j - 1] + 1);
        if (before && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    return row[b.length];
  }

  // --- The engine ---

  async function open(url) {
    const load = location.protocol === "file:" ? byScript : byFetch;
    const cache = {};
    let generation;

    // A shard's body, checked. A dictionary goes before as an unpacked block, which the packed ones refer back to.
    async function body(kind, id, dictionary) {
      const name = kind === "start" ? kind : generation + "-" + kind + id;
      const parts = [await load(url, name)];
      const skip = dictionary ? dictionary.length : 0;
      if (skip) parts.unshift(new Uint8Array([0, skip & 255, skip >> 8, ~skip & 255, ~skip >> 8 & 255]), dictionary);
      let bytes;
      try {
        const stream = new Blob(parts).stream().pipeThrough(new DecompressionStream("deflate-raw"));
        bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      } catch {
        throw problem("skadad", name);
      }
      const r = new Reader(bytes, skip + 8);
      const hex = Array.from(bytes.subarray(skip, r.at), b => (256 + b).toString(16).slice(1)).join("");
      if (!hex.startsWith("484258")) throw problem("skadad", name);
      const told = hex.slice(8);
      if (hex[7] !== "1" || (generation && told !== generation) || bytes[r.at++] !== kind.charCodeAt(0) || r.number() !== id) {
        throw problem("blandad", name);
      }
      let sum = 0x811c9dc5;
      for (let i = r.at + 4; i < bytes.length; i++) sum = Math.imul(sum ^ bytes[i], 16777619);
      for (let i = 24; i >= 0; i -= 8) if ((sum >>> i & 255) !== bytes[r.at++]) throw problem("skadad", name);
      generation = told;
      return new Reader(bytes.subarray(r.at));
    }

    function once(kind, id, read, dictionary) {
      const name = kind + id;
      if (!cache[name]) {
        cache[name] = body(kind, id, dictionary).then(read);
        cache[name].catch(() => delete cache[name]);
      }
      return cache[name];
    }

    const r = await body("start", 0);
    const number = () => r.number(), text = () => r.text(), byte = () => r.bytes[r.at++];
    const ends = () => {
      let end = 0;
      return r.list(() => end += r.number());
    };
    const docs = r.number(), pages = r.number(), average = r.number() / 16;
    const sections = r.list(number, pages), lengths = r.list(byte, docs), titleLengths = r.list(byte, docs);
    const facets = FACETS.map(() => {
      const names = r.list(text);
      return { names, pages: r.list(names.length ? () => r.list(number) : () => [], pages) };
    });
    const stop = new Set(text().split(" ").flatMap(word => [word, fold(word)]));
    const firsts = [], starts = [];
    r.list(() => {
      firsts.push(text());
      starts.push((starts.end || 0));
      starts.end = starts[starts.length - 1] + r.number();
    });
    const pEnds = ends(), zLengths = r.number(), uFirsts = r.list(text), fEnds = ends();
    const synonyms = r.list(() => r.list(() => r.list(text)));
    const firstOf = [0];
    sections.forEach((count, page) => firstOf.push(firstOf[page] + count));
    const norms = Float64Array.from(lengths, length => 1.2 * ((1 - 0.6) + 0.6 * length / average));

    // --- Terms ---

    const terms = id => once("s", id, r => {
      const list = r.sorted().map((exact, i) => ({ exact, key: fold(exact), ordinal: starts[id] + i, bytes: r.bytes }));
      for (const term of list) {
        term.df = r.number();
        term.at = r.number();
      }
      let at = r.at;
      for (const term of list) term.at = (at += term.at) - term.at;
      return list;
    });

    // All spellings of a key.
    async function withKey(key) {
      const id = place(firsts, key);
      return id < 0 ? [] : (await terms(id)).filter(term => term.key === key);
    }

    async function beginningWith(key) {
      const found = [];
      for (let id = Math.max(0, place(firsts, key)); id < firsts.length && found.length < 40; id++) {
        if (firsts[id] > key && !firsts[id].startsWith(key)) break;
        found.push(...(await terms(id)).filter(term => term.key !== key && term.key.startsWith(key)));
      }
      return found.slice(0, 40);
    }

    function postings(term) {
      if (!term.docs) {
        const r = new Reader(term.bytes, term.at);
        let last = -1;
        term.docs = new Int32Array(term.df);
        term.kinds = new Uint8Array(term.df);
        term.counts = new Uint8Array(term.df);
        for (let i = 0; i < term.df; i++) {
          const n = r.number(), b = n & 1 ? r.bytes[r.at++] : 1;
          term.docs[i] = last += (n >>> 1) + 1;
          term.kinds[i] = b >> 6;
          term.counts[i] = b & 63;
        }
      }
      return term;
    }

    const df = list => list.reduce((sum, term) => sum + term.df, 0);

    function rarity(found) {
      const n = Math.min(found, docs);
      return log(1 + (docs - n + 0.5) / (n + 0.5));
    }

    // The words so many edits away, the first of each key.
    async function similarTo(typed, edits) {
      const mask = letters(typed), found = [], loads = [];
      const read = r => r.sorted().map(word => ({ word, folded: fold(word), mask: letters(fold(word)) }));
      for (let n = Math.max(3, typed.length - edits); n <= Math.min(24, typed.length + edits); n++) {
        if (zLengths >> n & 1) loads.push(once("z", n, read));
      }
      for (const list of await Promise.all(loads)) {
        for (const other of list) {
          let bits = 0;
          for (let d = mask ^ other.mask; d; d &= d - 1) bits++;
          if (bits <= 2 * edits && distance(typed, other.folded) <= edits) found.push(other);
        }
      }
      const rank = ({ folded }) => (folded[0] !== typed[0]) * 9 + Math.abs(folded.length - typed.length);
      found.sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1));
      return found.filter((a, i) => i === found.findIndex(b => keyOf(a.word) === keyOf(b.word))).slice(0, 8);
    }

    // The cheapest split of a compound into the index's words.
    async function split(word) {
      const length = word.length, best = [{ cost: 0 }], parts = [];
      if (length < 6 || length > 40) return parts;
      for (let from = 0; from <= length - 3; from++) {
        for (let to = from + 3; best[from] && to <= length; to++) {
          if (to - from === length || (to < length && length - to < 3)) continue;
          let part = word.slice(from, to), found = await withKey(keyOf(part));
          if (!found.length && to < length && part.length > 3 && /[sou]$/.test(part)) {
            part = part.slice(0, -1);
            found = await withKey(keyOf(part));
          }
          if (!found.length) continue;
          const cost = best[from].cost + 4 + (part.length === 3 ? 5 : 0) + log((docs + 1) / df(found));
          if (!best[to] || cost < best[to].cost) best[to] = { cost, from, key: keyOf(part) };
        }
      }
      for (let at = length; at > 0 && best[at]; at = best[at].from) parts.unshift(best[at].key);
      return parts;
    }

    // --- The plan ---

    function parse(query) {
      const quote = /["“”„«»]/, segments = query.slice(0, 300).split(quote), content = [], rest = [];
      let position = 0;
      segments.forEach((segment, i) => {
        const list = tokens(segment, position);
        for (const token of list) {
          position = token.position + 1;
          if (token.partOf >= 0) continue;
          token.exact = stem(token.word);
          token.key = fold(token.exact);
          token.phrase = i % 2 && i < segments.length - 1 ? i : -1;
          token.parts = list.filter(part => part.partOf === token.position).map(part => keyOf(part.word));
          (stop.has(token.word) ? rest : content).push(token);
        }
      });
      return (content.length ? content : rest).slice(0, 12);
    }

    const one = (weight, term, rarity) => ({ weight, needed: 1, lists: [{ term, rarity }] });

    async function lists(keys) {
      const found = await Promise.all(keys.map(withKey));
      return found.filter(list => list.length).map(list => {
        const term = list.reduce((a, b) => b.df > a.df ? b : a);
        return { term, rarity: rarity(term.df) };
      });
    }

    async function plan(query) {
      const words = parse(query);
      await Promise.all(words.map(planWord));
      for (let i = 1; i < words.length; i++) await join(words[i - 1], words[i]);
      await named(words);
      const longer = words.filter(word => word.word.length > 1 || word.joined);
      return longer.length ? longer : words;
    }

    async function planWord(word) {
      const { key } = word, other = key.length > 5 && key.endsWith("et") ? key.slice(0, -2) : key + "et";
      const known = word.known = (await withKey(key)).concat(await withKey(other)), found = df(known), jobs = [];
      word.rarity = rarity(found);
      word.common = found > 200 && found > docs / 8;
      word.ways = known.map(term =>
        one(term.exact === word.exact ? 1 : term.key !== key || word.exact === key ? 0.9 : 0.7, term, word.rarity));
      if (word.phrase >= 0) return;
      if (!known.length || key.length >= 4) jobs.push(longer(word));
      if (!known.length) jobs.push(similar(word), parts(word));
      await Promise.all(jobs);
    }

    async function longer(word) {
      const found = await beginningWith(word.key), known = word.known.length;
      const rare = known ? word.rarity : rarity(df(found));
      word.ways.push(...found.map(term => one(known ? 0.25 : 0.5, term, rare)));
    }

    async function parts(word) {
      const hyphen = word.parts.length, found = await lists(hyphen ? word.parts : await split(word.word));
      if (found.length) word.ways.push({ weight: hyphen ? 0.5 : 0.4, needed: 1, lists: found });
    }

    async function similar(word) {
      const typed = fold(word.word);
      if (typed.length < 3 || typed.length > 24) return;
      let weight = 0.8, meant = await similarTo(typed, 1), most = 0;
      if (!meant.length && typed.length > 7) {
        weight = 0.5;
        meant = await similarTo(typed, 2);
      }
      for (const other of meant) {
        const found = await withKey(keyOf(other.word)), count = df(found);
        if (count > most) [most, word.meant] = [count, other.word];
        word.ways.push(...found.map(term => one(weight, term, rarity(count))));
      }
    }

    // A compound written apart.
    async function join(a, b) {
      if (a.position + 1 !== b.position || a.phrase >= 0 || b.phrase >= 0) return;
      const found = await withKey(keyOf(a.word + b.word));
      for (const term of found) {
        for (const word of [a, b]) {
          word.ways.push(one(0.9, term, rarity(df(found))));
          word.joined = true;
        }
      }
    }

    // Other names of what the query names.
    async function named(words) {
      const jobs = [];
      for (const set of synonyms) for (const name of set) for (let i = 0; i + name.length <= words.length; i++) {
        if (!name.every((key, n) => words[i + n].phrase < 0 && key === words[i + n].key)) continue;
        for (const other of set) if (other !== name) jobs.push(lists(other).then(found => {
          const way = { weight: 0.8 / other.length, needed: other.length, lists: found };
          words.slice(i, i + name.length).forEach(word => word.ways.push(way));
        }));
      }
      await Promise.all(jobs);
    }

    // --- The ranking ---

    function add(word, sums, matched, titled) {
      const best = new Float64Array(docs), inTitle = new Uint8Array(docs), names = new Uint8Array(docs);
      for (const { weight, needed, lists } of word.ways) {
        const part = lists.length > 1 && new Float64Array(docs), seen = part && new Uint8Array(docs);
        for (const list of lists) {
          const { docs, kinds, counts, df } = postings(list.term);
          for (let i = 0; i < df; i++) {
            const doc = docs[i], kind = kinds[i], times = Math.max(1, counts[i]);
            let sum = list.rarity * (KINDS[kind] * (times * (1.2 + 1) / (times + norms[doc])));
            if (part) sum = part[doc] += sum;
            if ((part ? ++seen[doc] : 1) < needed) continue;
            const score = weight * sum;
            if (score > best[doc]) best[doc] = score;
            if (weight >= 0.5 && kind > 1) {
              inTitle[doc] = 1;
              if (kind === 2) names[doc] = 1;
            }
          }
        }
      }
      for (let page = 0; page < pages; page++) {
        const first = firstOf[page];
        for (let doc = first + 1; inTitle[first] && doc < firstOf[page + 1]; doc++) {
          best[doc] = Math.max(best[doc], 0.3 * best[first]);
        }
      }
      for (let doc = 0; doc < docs; doc++) {
        if (best[doc] > 0) {
          sums[doc] += best[doc];
          matched[doc]++;
          titled[doc] += names[doc];
        }
      }
    }

    // Where the very word stands, by document.
    async function positions(word) {
      if (word.places) return;
      word.places = new Map();
      for (const term of word.known) {
        const id = place(pEnds, term.ordinal) + 1;
        const shard = await once("p", id, r => r), r = new Reader(shard.bytes);
        let skip = 0;
        for (let i = id ? pEnds[id - 1] : 0; i < pEnds[id]; i++) {
          const size = r.number();
          if (i < term.ordinal) skip += size;
        }
        r.at += skip;
        postings(term);
        for (let i = 0; i < term.df; i++) {
          let at = 0;
          const doc = term.docs[i], list = r.list(() => at += r.number(), term.counts[i]);
          if (list.length) word.places.set(doc, list.concat(word.places.get(doc) || []));
        }
      }
    }

    // Whether it says something that two words stand near each other.
    const telling = (a, b) => a && b && !a.common && !b.common && a.known.length && b.known.length;

    function near(a, b, sums) {
      for (const [doc, here] of a.places) {
        let nearest = 9;
        for (const y of b.places.get(doc) || []) {
          for (const x of here) if (x !== y) nearest = Math.min(nearest, Math.abs(x - y));
        }
        if (nearest < 9) sums[doc] += 0.4 * (a.rarity + b.rarity) / nearest;
      }
    }

    const says = (words, doc) => words.every(word => {
      if (word.phrase < 0) return true;
      const phrase = words.filter(other => other.phrase === word.phrase);
      const at = (other, start) => (other.places.get(doc) || []).includes(start + other.position - phrase[0].position);
      return (phrase[0].places.get(doc) || []).some(start => phrase.every(other => at(other, start)));
    });

    // The best section of every page that matches, best first.
    async function rank(words) {
      await Promise.all(words.filter((word, i) =>
        word.phrase >= 0 || telling(words[i - 1], word) || telling(word, words[i + 1])).map(positions));
      const sums = new Float64Array(docs), matched = new Uint8Array(docs), titled = new Uint8Array(docs), hits = [];
      const concept = facets[0].names.indexOf("begrepp"), count = words.length;
      words.forEach(word => add(word, sums, matched, titled));
      for (let i = 1; i < count; i++) if (telling(words[i - 1], words[i])) near(words[i - 1], words[i], sums);
      for (let page = 0; page < pages; page++) {
        const found = [];
        for (let doc = firstOf[page]; doc < firstOf[page + 1]; doc++) {
          if (!matched[doc] || !says(words, doc)) continue;
          let score = sums[doc] * matched[doc] / count;
          if (titled[doc] === count) {
            score *= 1.25;
            if (titleLengths[doc] === count) score *= 1.5;
            if (facets[0].pages[page].includes(concept)) score *= 1.1;
          }
          found.push({ score, doc });
        }
        if (found.length) hits.push({ page, found: found.sort((a, b) => b.score - a.score) });
      }
      return hits.sort((a, b) => b.found[0].score - a.found[0].score);
    }

    // The pages of the chosen facets, and each value's number among the pages that the other facets keep.
    function filter(hits, chosen) {
      const keeps = (hit, except) => facets.every(({ names, pages }, f) => {
        const wanted = f !== except && chosen[FACETS[f]];
        return !wanted || !wanted.length || pages[hit.page].some(value => wanted.includes(names[value]));
      });
      const counts = {};
      facets.forEach(({ names, pages }, f) => {
        const count = names.map(() => 0);
        for (const hit of hits) if (keeps(hit, f)) for (const value of pages[hit.page]) count[value]++;
        counts[FACETS[f]] = names.map((value, i) => ({ value, count: count[i] })).filter(facet => facet.count);
      });
      return { counts, kept: hits.filter(hit => keeps(hit, -1)) };
    }

    // --- Texts ---

    async function texts(page) {
      const id = place(fEnds, page) + 1, dictionary = await once("t", 0, r => r.bytes);
      const read = r => {
        const text = () => r.text(), shard = {};
        for (let p = id ? fEnds[id - 1] : 0; p < fEnds[id]; p++) {
          shard[p] = { url: text(), title: text(), path: text() };
          shard[p].sections = r.list(() => ({ anchor: text(), title: text(), text: text() }), sections[p]);
        }
        return shard;
      };
      return (await once("f", id, read, dictionary))[page];
    }

    // About thirty words of the text, where most of the sought words are, with those marked.
    function excerpt(text, words) {
      const all = tokens(text).filter(token => {
        const key = keyOf(token.word), folded = fold(token.word);
        const i = words.findIndex(word => word.marked.has(key) || (word.key.length > 3 && folded.includes(word.key)));
        token.mark = i + 1;
        return token.partOf < 0 || token.mark;
      });
      let from = 0, most = 0;
      all.forEach((token, i) => {
        if (!token.mark) return;
        const marks = all.slice(i, i + 30).map(token => token.mark).filter(mark => mark);
        const worth = new Set(marks).size * 10 + marks.length;
        if (worth > most) [most, from] = [worth, i];
      });
      from = Math.max(0, from - 5);
      const to = from + 32, pieces = [], more = to < all.length, end = more ? all[to].from : text.length;
      let at = from ? all[from].from : 0;
      const piece = (until, mark) => {
        if (until > at) pieces.push({ text: text.slice(at, until), mark });
        at = Math.max(at, until);
      };
      if (from) pieces.push({ text: "… ", mark: false });
      for (const token of all.slice(from, to)) if (token.mark && token.from >= at) {
        piece(token.from, false);
        piece(token.to, true);
      }
      piece(end, false);
      if (more) pieces.push({ text: "…", mark: false });
      return pieces;
    }

    async function show({ page, found }, words) {
      const { url, title, path, sections } = await texts(page), type = facets[0].names[facets[0].pages[page][0]] || "";
      const link = ({ doc, score }) => {
        const { anchor, title, text } = sections[doc - firstOf[page]];
        return { url: url + (anchor && "#" + anchor), section: title, score, text };
      };
      let places = 3;
      const shown = found.filter(({ doc }) => !/^t=/.test(sections[doc - firstOf[page]].anchor) || places-- > 0);
      const [{ text, ...best }, ...more] = shown.slice(0, 4).map(link);
      return { ...best, title, path, type, excerpt: excerpt(text, words), more: more.map(({ url, section }) => ({ url, section })) };
    }

    // The query with look-alikes in place of unknown words; null when nothing changes.
    function suggestion(query, words) {
      let changed = query;
      for (const word of words) if (word.meant) {
        changed = changed.replace(CHAIN, typed => (tokens(typed)[0] || {}).word === word.word ? word.meant : typed);
      }
      return changed === query ? null : changed;
    }

    async function search(query, { limit = 10, offset = 0, facets = {} } = {}) {
      const words = await plan(query), { counts, kept } = filter(await rank(words), facets);
      for (const word of words) word.marked = new Set(word.ways.flatMap(way => way.lists.map(list => list.term.key)));
      const hits = await Promise.all(kept.slice(offset, offset + limit).map(hit => show(hit, words)));
      return { total: kept.length, suggestion: suggestion(query, words), hits, facets: counts };
    }

    // Titles that begin so, then those of the best hits.
    async function suggest(prefix, limit = 8) {
      const typed = fold(normal(prefix.slice(0, 300).trimStart())), found = [];
      const add = ({ text, url }) => {
        if (found.length < limit && !found.some(other => other.url === url)) found.push({ text, url });
      };
      for (let id = Math.max(0, place(uFirsts, typed)); typed && id < uFirsts.length && found.length < limit; id++) {
        if (uFirsts[id] > typed && !uFirsts[id].startsWith(typed)) break;
        const titles = await once("u", id, r => r.list(() => ({ text: r.text(), url: r.text() })));
        titles.filter(title => fold(title.text.toLowerCase()).startsWith(typed)).forEach(add);
      }
      if (typed.length > 2 && found.length < limit) {
        (await search(prefix, { limit })).hits.forEach(hit => add({ text: hit.title, url: hit.url.replace(/#.*/, "") }));
      }
      return found;
    }

    return { search, suggest };
  }

  window.HandbokSok = {
    open: url => open(url.replace(/\/?$/, "/")),
    shard: (name, base64) => waiting[name] && waiting[name](Uint8Array.from(atob(base64), c => c.charCodeAt(0))),
    stem
  };
})();
