// The search in the reader's browser: docs/search-format.md over the files in sok/. Nothing typed leaves the page.
// The same in Java: src/main/java/se/metodhandbok/search/.
(() => {
  "use strict";
  const LETTERS = "[0-9A-Za-z\\xad\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc]+";
  const CHAIN = new RegExp(LETTERS + "(?:[-\\u2010\\u2011]" + LETTERS + ")*", "g");
  const FACETS = ["type", "fas", "roll", "modell"];

  // --- Words ---

  const normal = word => word.replace(/\xad/g, "").normalize("NFC").toLowerCase();

  const fold = word => /^[\0-\x7f]*$/.test(word) ? word : word.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    .replace(/æ/g, "ae").replace(/ø/g, "o").replace(/ß/g, "ss").replace(/đ/g, "d").replace(/ł/g, "l");

  // Snowball's Swedish stemmer, until nothing more comes off.
  function stem(word) {
    const typed = word;
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
    return word === typed ? word : stem(word);
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

  // For the page to tell in its reader's words: saknas, skadad, or blandad (of another version of the site).
  const problem = (code, name) => Object.assign(new Error(code + " " + name), { code });

  const waiting = {};

  // Pages opened from a folder may fetch nothing, but load scripts.
  const byScript = (url, name) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const fail = code => () => {
      script.remove();
        // Does nothing when the script has called shard().
        reject(problem(code, name));
    };
    waiting[name] = resolve;
    script.onload = fail("skadad");
    script.onerror = fail("saknas");
    script.src = url + name + ".js";
    document.head.append(script);
  });

  async function byFetch(url, name, early) {
    const response = await (early || fetch(url + name + ".bin", name === "start" ? { cache: "no-cache" } : {})).catch(() => ({}));
    if (!response.ok) throw problem("saknas", name);
    return new Uint8Array(await response.arrayBuffer());
  }

  const utf8 = new TextDecoder();

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
      const length = this.number();
      return utf8.decode(this.bytes.subarray(this.at, this.at += length));
    }
    list(read, count = this.number()) {
      const list = [];
      while (count-- > 0) list.push(read());
      return list;
    }
    numbers(count) {
      const list = new Int32Array(count);
      for (let i = 0; i < count; i++) list[i] = this.number();
      return list;
    }
    // Lines, where the first sign tells how much each begins like the one before.
    sorted() {
      const text = this.text();
      let before = "";
      return text ? text.split("\n").map(line => before = before.slice(0, line.charCodeAt(0) - 32) + line.slice(1)) : [];
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

  // Whether Damerau's distance, where neighbours may change places, is at most so much.
  const rows = [0, 1, 2].map(() => new Uint8Array(32));
  function near(a, b, most) {
    let [before, last, row] = rows;
    for (let j = 0; j <= b.length; j++) row[j] = j;
    for (let i = 1; i <= a.length; i++) {
      [before, last, row] = [last, row, before];
      let least = row[0] = i;
      for (let j = 1; j <= b.length; j++) {
        let value = Math.min(last[j - 1] + (a[i - 1] !== b[j - 1]), last[j] + 1, row[j - 1] + 1);
        if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2] + 1);
        row[j] = value;
        least = Math.min(least, value);
      }
      if (least > most) return false;
    }
    return row[b.length] <= most;
  }

  // --- The engine ---

  async function open(url, early) {
    const load = location.protocol === "file:" ? byScript : byFetch;
    const cache = {};
    let generation;

    // A shard's body, which gzip checks. A dictionary goes before as an unpacked block, which the packed ones refer back to.
    async function body(kind, id, dictionary = new Uint8Array(0)) {
      const name = kind === "start" ? kind : generation + "-" + kind + id, { length } = dictionary;
      const unpacked = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 0, 0, 0, length, length >> 8, ~length, ~length >> 8);
      const parts = [unpacked, dictionary, await load(url, name, kind === "start" && early)];
      let bytes;
      try {
        const stream = new DecompressionStream("gzip"), writer = stream.writable.getWriter();
        // What goes wrong in writing is seen in reading.
        for (const part of parts) writer.write(part).catch(() => {});
        writer.close().catch(() => {});
        bytes = new Uint8Array(await new Response(stream.readable).arrayBuffer());
      } catch {
        throw problem("skadad", name);
      }
      const r = new Reader(bytes, length), [format, told, shard] = r.text().split(" ");
      if (format !== "HBX4" || told !== (generation ||= told) || shard !== kind + id) throw problem("blandad", name);
      return r;
    }

    function once(kind, id, read, dictionary) {
      const name = kind + id;
      if (!cache[name]) {
        (cache[name] = body(kind, id, dictionary).then(read)).catch(() => delete cache[name]);
      }
      return cache[name];
    }

    const r = await body("start", 0);
    const docs = r.number(), pages = r.number(), average = r.number() / 16, sections = r.numbers(pages);
    const stop = new Set(r.text().split(" "));
    const firsts = r.sorted(), zLengths = r.number(), uFirsts = r.sorted();
    const synonyms = r.text().split("\n"), dictionary = r.bytes.subarray(r.at);
    const firstOf = new Int32Array(pages + 1), pageOf = new Int32Array(docs);
    sections.forEach((count, page) => pageOf.fill(page, firstOf[page], firstOf[page + 1] = firstOf[page] + count));
    // By a document's length, which is in its postings; so is what a title tells: its words times two, and one for a concept.
    const norms = Array.from({ length: 16 }, (_, c) => 1.2 * ((1 - 0.75) + 0.75 * ((5 + 2 * (c & 1)) << (c >> 1)) / average));
    const titles = new Uint8Array(docs);

    // --- Terms ---

    const terms = id => once("s", id, r => {
      const list = r.sorted().map(exact => ({ exact, key: fold(exact), id })), sizes = r.numbers(list.length);
      list.by = new Map();
      list.forEach((term, t) => {
        const docs = term.docs = r.numbers(term.df = sizes[t]);
        for (let i = 1; i < term.df; i++) docs[i] += docs[i - 1] + 1;
        term.list = list;
        list.by.set(term.key, (list.by.get(term.key) || []).concat(term));
      });
      for (const term of list) {
        const { df, docs } = term, counts = term.counts = new Uint8Array(df), worths = term.worths = new Float64Array(df);
        const heads = term.heads = [];
        for (let i = 0; i < df; i++) {
          const b = r.bytes[r.at++], few = b & 3, count = counts[i] = few < 3 ? few : r.bytes[r.at++];
          const kind = b >> 2 & 3, times = Math.max(1, count), doc = docs[i];
          if (kind === 2) titles[doc] = r.bytes[r.at++];
          if (kind > 1) heads.push(doc * 2 + (kind === 2));
          worths[i] = (kind > 1 ? doc === firstOf[pageOf[doc]] ? 3 : 1.3 : kind ? 0.55 : 1) * (times * (1.2 + 1) / (times + norms[b >> 4]));
        }
      }
      return list;
    });

    // All spellings of a key.
    async function withKey(key) {
      const id = place(firsts, key);
      return id < 0 ? [] : (await terms(id)).by.get(key) || [];
    }

    // More than one file at a time: what is waited for is files. How many are needed is seen from those before.
    async function beginningWith(key, most) {
      const found = [], first = Math.max(0, place(firsts, key)), end = place(firsts, key + "\uffff") + 1;
      for (let id = first, to = id + 2; id < end && found.length < most;) {
        const lists = [];
        while (id < to && id < end) lists.push(terms(id++));
        for (const list of await Promise.all(lists)) found.push(...list.filter(term => term.key !== key && term.key.startsWith(key)));
        to += Math.ceil((most - found.length) * (to - first) / (found.length + 1));
      }
      return found.slice(0, most);
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
          if (bits <= 2 * edits && near(typed, other.folded, edits)) found.push(other);
        }
      }
      const rank = ({ folded }) => (folded[0] !== typed[0]) * 9 + Math.abs(folded.length - typed.length);
      found.sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1));
      return found.filter((a, i) => i === found.findIndex(b => keyOf(a.word) === keyOf(b.word))).slice(0, 8);
    }

    // The cheapest split of a compound into the index's words; if there is none, its longest known beginning, or else end.
    async function split(word) {
      const length = word.length, ways = [], best = [{ cost: 0 }], parts = [];
      if (length < 6 || length > 40) return parts;
      const look = async (from, to) => {
        if (to - from === length || (to < length && length - to < 3)) return;
        let part = word.slice(from, to), found = await withKey(keyOf(part));
        if (!found.length && to < length && part.length > 3 && /[sou]$/.test(part)) {
          part = part.slice(0, -1);
          found = await withKey(keyOf(part));
        }
        if (!found.length) return;
        ways[from][to] = { from, key: keyOf(part), short: part.length === 3 ? 5 : 0, rare: log((docs + 1) / df(found)) };
        if (!ways[to]) await reach(to);
      };
      // All that can begin where another part ends, at the same time: what is waited for is files.
      const reach = from => {
        const jobs = [];
        ways[from] = [];
        for (let to = from + 3; to <= length; to++) jobs.push(look(from, to));
        return Promise.all(jobs);
      };
      await reach(0);
      for (let from = 0; from < length; from++) {
        for (let to = from + 3; best[from] && to <= length; to++) {
          const way = ways[from][to], cost = way && best[from].cost + 4 + way.short + way.rare;
          if (way && (!best[to] || cost < best[to].cost)) best[to] = { ...way, cost };
        }
      }
      for (let at = length; at > 0 && best[at]; at = best[at].from) parts.unshift(best[at].key);
      for (let to = length - 3; !parts.length && to > 3; to--) if (ways[0][to]) parts.push(ways[0][to].key);
      if (parts.length) return parts;
      const ends = [...word].map((_, from) => keyOf(word.slice(from))).slice(3, -3);
      const known = await Promise.all(ends.map(withKey));
      return ends.filter((_, i) => known[i].length).slice(0, 1);
    }

    // --- The plan ---

    function parse(query) {
      const quote = /["“”„«»]/, segments = query.slice(0, 300).split(quote), words = [], small = [];
      let position = 0;
      segments.forEach((segment, i) => {
        const list = tokens(segment, position);
        for (const token of list) {
          position = token.position + 1;
          if (token.partOf >= 0) continue;
          const isSmall = stop.has(token.word);
          token.ways = [];
          token.exact = stem(token.word);
          token.key = fold(token.exact);
          token.phrase = isSmall || i % 2 && i < segments.length - 1 && i;
          token.parts = list.filter(part => part.partOf === token.position).map(part => keyOf(part.word));
          (isSmall ? small : words).push(token);
        }
      });
      // Small words alone are a quotation: "vem gör vad" is a heading.
      return (words.length ? words : small).slice(0, 12);
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
      await Promise.all(words.flatMap((word, i) => [planWord(word), i && join(words[i - 1], word), named(words, i)]));
      return words.filter(word => word.word.length > 1 || word.joined);
    }

    async function planWord(word) {
      const { key } = word, other = key.length > 5 && key.endsWith("et") ? key.slice(0, -2) : key + "et";
      // Fetched at the same time; what goes wrong is told when it is waited for.
      const more = !word.phrase && key.length >= 4 && beginningWith(key, 4);
      if (more) more.catch(() => {});
      const known = word.known = (await Promise.all([key, other].map(withKey))).flat(), found = df(known), jobs = [];
      word.rarity = rarity(found);
      word.common = found > 200 && found > docs / 8;
      for (const term of known) {
        word.ways.push(one(term.exact === word.exact ? 1 : term.key !== key || word.exact === key ? 0.9 : 0.7, term, word.rarity));
      }
      if (word.phrase) return;
      if (!known.length || key.length >= 4) jobs.push(longer(word, known.length ? more : beginningWith(key, 40)));
      if (!known.length) jobs.push(similar(word), parts(word));
      await Promise.all(jobs);
    }

    async function longer(word, more) {
      const found = await more, known = word.known.length;
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
      const all = await Promise.all(meant.map(other => withKey(keyOf(other.word))));
      for (const [i, other] of meant.entries()) {
        const found = all[i], count = df(found);
        if (count > most) [most, word.meant] = [count, other.word];
        word.ways.push(...found.map(term => one(weight, term, rarity(count))));
      }
    }

    // A compound written apart.
    async function join(a, b) {
      if (a.position + 1 !== b.position || a.phrase || b.phrase) return;
      const found = await withKey(keyOf(a.word + b.word));
      for (const term of found) {
        for (const word of [a, b]) {
          word.ways.push(one(0.9, term, rarity(df(found))));
          word.joined = true;
        }
      }
    }

    // Other names of what the query names from its word i on.
    function named(words, i) {
      const jobs = [];
      for (const line of synonyms) {
        if (!line.includes(words[i].key)) continue;
        const set = line.split(";").map(name => name.split(" "));
        for (const name of set) {
          if (!name.every((key, n) => words[i + n] && !words[i + n].phrase && key === words[i + n].key)) continue;
          jobs.push(...set.map(async other => {
            if (other === name) return;
            const way = { weight: 0.8 / other.length, needed: other.length, lists: await lists(other) };
            words.slice(i, i + name.length).forEach(word => word.ways.push(way));
          }));
        }
      }
      return Promise.all(jobs);
    }

    // --- The ranking ---

    // One ranking at a time uses these, without a pause. Only what a query touches costs time.
    const [sums, best, part] = [1, 2, 3].map(() => new Float64Array(docs)), highest = new Float64Array(pages);
    const [touched, here, found] = [1, 2, 3].map(() => new Int32Array(docs)), titled = new Uint16Array(docs);
    const [matched, seen] = [1, 2].map(() => new Uint8Array(docs));

    // Adds the score of the word that is number n to every document it touches. Gives how many are touched, with the so
    // many before.
    function add(count, word, n) {
      const inTitles = [];
      let length = 0;
      for (const { weight, needed, lists } of word.ways) {
        const several = lists.length > 1;
        for (const { term: { docs, worths, df, heads }, rarity } of lists) {
          for (let i = 0; i < df; i++) {
            const doc = docs[i];
            let score = rarity * worths[i];
            if (several) {
              score = part[doc] += score;
              if (++seen[doc] < needed) continue;
            }
            score *= weight;
            if (score > best[doc]) {
              if (!best[doc]) here[length++] = doc;
              best[doc] = score;
            }
          }
          if (weight >= 0.5) for (const head of heads) if (!several || seen[head >> 1] >= needed) inTitles.push(head);
        }
        if (several) for (const { term } of lists) for (const doc of term.docs) part[doc] = seen[doc] = 0;
      }
      for (const head of inTitles) {
        const first = head >> 1, page = pageOf[first], share = 0.3 * best[first];
        titled[first] |= (head & 1) << n;
        if (first === firstOf[page]) for (let doc = first + 1; doc < firstOf[page + 1]; doc++) {
          if (!best[doc]) here[length++] = doc;
          if (share > best[doc]) best[doc] = share;
        }
      }
      for (let i = 0; i < length; i++) {
        const doc = here[i];
        if (!matched[doc]++) {
          touched[count++] = doc;
          sums[doc] = 0;
        }
        sums[doc] += best[doc];
        best[doc] = 0;
      }
      return count;
    }

    // Where the terms of a shard stand: in a term's document i from starts[i] to starts[i + 1].
    const positions = ({ id, list }) => once("p", id, r => {
      for (const term of list) {
        const starts = term.starts = new Int32Array(term.df + 1);
        term.counts.forEach((count, i) => starts[i + 1] = starts[i] + count);
        const places = term.places = r.numbers(starts[term.df]);
        for (let i = 0; i < term.df; i++) for (let n = starts[i] + 1; n < starts[i + 1]; n++) places[n] += places[n - 1];
      }
    });

    // Whether it says something that two words stand near each other.
    const telling = (a, b) => a && b && !a.common && !b.common && a.known.length && b.known.length;

    function beside(a, b) {
      const beside = [];
      for (const x of a.known) for (const y of b.known) for (let i = 0, j = 0; i < x.df && j < y.df;) {
        const doc = x.docs[i], ahead = doc - y.docs[j];
        if (!ahead) {
          let least = part[doc] || 9;
          for (let m = x.starts[i]; m < x.starts[i + 1]; m++) {
            for (let n = y.starts[j]; n < y.starts[j + 1]; n++) {
              const apart = Math.abs(x.places[m] - y.places[n]);
              if (apart && apart < least) least = apart;
            }
          }
          if (least < 9) {
            if (!part[doc]) beside.push(doc);
            part[doc] = least;
          }
        }
        if (ahead <= 0) i++;
        if (ahead >= 0) j++;
      }
      for (const doc of beside) {
        sums[doc] += 0.4 * (a.rarity + b.rarity) / part[doc];
        part[doc] = 0;
      }
    }

    // Where a quotation would have to begin for the word to be in its place.
    const beginnings = (word, doc) => {
      const found = [];
      for (const { docs, starts, places } of word.known) {
        const i = place(docs, doc);
        if (docs[i] === doc) for (let n = starts[i]; n < starts[i + 1]; n++) found.push(places[n] - word.position);
      }
      return found;
    };
    const says = (quotations, doc) => quotations.every(words => {
      const [first, ...others] = words.map(word => beginnings(word, doc));
      return first.some(at => others.every(places => places.includes(at)));
    });

    // The score of a document with all words in its title.
    function raised(doc, count, score) {
      const page = doc === firstOf[pageOf[doc]];
      score *= page ? 1.5 : 1.25;
      if (page && titles[doc] >> 1 === count) score *= 2;
      return titles[doc] & 1 ? score * 1.1 : score;
    }

    // The pages that match and the chosen facets keep, the best of them with their sections, and for each value of a
    // facet the number of pages that the other facets keep.
    function rank(words, facets, chosen, most) {
      for (const array of [matched, titled, highest]) array.fill(0);
      const { length } = words, everyWord = (1 << length) - 1, quoted = words.filter(({ phrase }) => phrase), quotes = quoted.length;
      const quotations = quoted.map(({ phrase }) => quoted.filter(word => word.phrase === phrase));
      const counts = facets.map(({ names }) => names.map(value => ({ value, count: 0 })));
      const wanted = facets.map(({ names }, f) => (chosen[FACETS[f]] || []).map(value => names.indexOf(value)));
      const kept = page => {
        const missed = facets.filter(({ pages }, f) => wanted[f].length && !wanted[f].some(value => pages[page].includes(value)));
        facets.forEach((facet, f) => {
          if (missed.every(other => other === facet)) for (const value of facet.pages[page]) counts[f][value].count++;
        });
        return !missed.length;
      };
      const count = words.reduce(add, 0);
      words.forEach((word, i) => telling(words[i - 1], word) && beside(words[i - 1], word));
      let all = 0, total = 0, least = 0;
      for (let i = 0; i < count; i++) {
        const doc = touched[i], page = pageOf[doc], high = highest[page];
        let value = sums[doc] * matched[doc] / length;
        if (titled[doc] === everyWord) value = raised(doc, length, value);
        if (quotes && (matched[doc] < quotes || !says(quotations, doc))) value = 0;
        sums[doc] = value;
        if (value > high) {
          if (!high) found[all++] = page;
          highest[page] = value;
        }
      }
      const top = [];
      for (let i = 0; i < all; i++) {
        const page = found[i];
        if (chosen && !kept(page)) continue;
        total++;
        if (highest[page] < least) continue;
        let at = top.length;
        while (at && (highest[page] - highest[top[at - 1]] || top[at - 1] - page) > 0) at--;
        top.splice(at, 0, page);
        if (top.length > most) top.pop();
        if (top.length === most) least = highest[top[most - 1]];
      }
      const sections = page => {
        const found = [];
        for (let doc = firstOf[page]; doc < firstOf[page + 1]; doc++) if (matched[doc] && sums[doc]) found.push({ doc, score: sums[doc] });
        return { page, found: found.sort((a, b) => b.score - a.score) };
      };
      return { total, pages: top.map(sections), counts };
    }

    // For each facet its values and, page by page, the places of those the page has.
    const facetsOf = r => FACETS.map(() => {
      const names = r.list(() => r.text());
      return { names, pages: r.list(names.length ? () => r.list(() => r.number()) : () => [], pages) };
    });

    // --- Texts ---

    const texts = page => once("f", page, r => {
      const [url, title, path, type] = r.list(() => r.text(), 4);
      return { url, title, path, type, sections: r.list(() => ({ anchor: r.text(), title: r.text(), text: r.text() }), sections[page]) };
    }, dictionary);

    // About thirty words of the text, where most of the sought words are, with those marked.
    function excerpt(section, words) {
      const { text } = section;
      const all = [], marks = [];
      for (const token of section.tokens ??= tokens(text)) {
        const folded = token.folded ??= fold(token.word);
        // A word begins as its key does, and to find the key takes longer.
        const mark = words.findIndex(({ key, marked, heads }) => (key.length > 3 && folded.includes(key))
          || (heads.has(folded.slice(0, 2)) && marked.has(keyOf(token.word)))) + 1;
        if (token.partOf < 0 || mark) marks[all.push(token) - 1] = mark;
      }
      let from = 0, most = 0;
      marks.forEach((mark, i) => {
        if (!mark) return;
        const near = marks.slice(i, i + 30).filter(other => other);
        const worth = new Set(near).size * 10 + near.length;
        if (worth > most) [most, from] = [worth, i];
      });
      from = Math.max(0, from - 5);
      const to = from + 32, pieces = [], more = to < all.length, end = more ? all[to].from : text.length;
      let at = from ? all[from].from : 0;
      const piece = (until, mark) => {
        if (until > at) pieces.push({ text: text.slice(at, until), mark });
        at = Math.max(at, until);
      };
      if (from) pieces.push({ text: "… " });
      all.slice(from, to).forEach((token, i) => {
        if (!marks[from + i] || token.from < at) return;
        piece(token.from);
        piece(token.to, true);
      });
      piece(end);
      if (more) pieces.push({ text: "…" });
      return pieces;
    }

    async function show({ page, found }, words) {
      const { url, title, path, type, sections } = await texts(page);
      const link = ({ doc }) => {
        const { anchor, title } = sections[doc - firstOf[page]];
        return { url: url + (anchor && "#" + anchor), section: title };
      };
      // A film says much: three places in it are enough.
      let places = 3;
      const shown = found.filter(({ doc }) => !/^t=/.test(sections[doc - firstOf[page]].anchor) || places-- > 0);
      const [{ doc, score }] = shown;
      return {
        ...link(shown[0]), score, title, path, type, excerpt: excerpt(sections[doc - firstOf[page]], words),
        more: shown.slice(1, 4).map(link),
      };
    }

    // The query with look-alikes in place of unknown words; null when nothing changes.
    function suggestion(query, words) {
      let changed = query;
      for (const word of words) if (word.meant) {
        changed = changed.replace(CHAIN, typed => (tokens(typed)[0] || {}).word === word.word ? word.meant : typed);
      }
      return changed === query ? null : changed;
    }

    // With what is chosen of the facets, if only nothing, the answer tells how many pages each value has.
    async function search(query, { limit = 10, facets } = {}) {
      // Will be needed: on its way while the query is planned.
      if (facets) once("k", 0, facetsOf).catch(() => {});
      const words = await plan(query), where = words.flatMap((word, i) =>
        word.phrase || telling(words[i - 1], word) || telling(word, words[i + 1]) ? word.known.map(positions) : []);
      await Promise.all(where);
      const { total, pages, counts } = rank(words, facets ? await once("k", 0, facetsOf) : [], facets, limit);
      for (const word of words) {
        const marked = word.ways.flatMap(way => way.lists.map(list => list.term.key));
        word.marked = new Set(marked);
        word.heads = new Set(marked.map(key => key.slice(0, 2)));
      }
      const hits = await Promise.all(pages.map(hit => show(hit, words)));
      const found = counts.map((list, f) => [FACETS[f], list.filter(({ count }) => count)]);
      return { total, suggestion: suggestion(query, words), hits, facets: Object.fromEntries(found) };
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
    // The start shard may already be on its way: a fetch() of it.
    open: (url, early) => open(url.replace(/\/?$/, "/"), early),
    shard: (name, base64) => waiting[name] && waiting[name](Uint8Array.from(atob(base64), c => c.charCodeAt(0))),
    stem
  };
})();
