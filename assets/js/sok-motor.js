// The search in the reader's browser: the ranking of docs/search-format.md over the files in sok/.
// The same in Java: src/main/java/se/metodhandbok/search/. Nothing typed leaves the page.
(function () {
  "use strict";
  var LETTERS = "[0-9A-Za-z\\xad\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc]+";
  var CHAIN = new RegExp(LETTERS + "(?:[-\\u2010\\u2011]" + LETTERS + ")*", "g");
  var KINDS = [1, 0.55, 2.2, 1.3];
  var FACETS = ["type", "fas", "roll", "modell"];

  // --- Words ---

  function normal(word) {
    return word.replace(/\xad/g, "").normalize("NFC").toLowerCase();
  }

  function fold(word) {
    return /^[\0-\x7f]*$/.test(word) ? word : word.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
      .replace(/æ/g, "ae").replace(/ø/g, "o").replace(/ß/g, "ss").replace(/đ/g, "d").replace(/ł/g, "l");
  }

  // Snowball's Swedish stemmer.
  function stem(word) {
    var region = /^[^]{0,2}$|^.*?[aeiouyåäö]+[^aeiouyåäö]/.exec(word);
    var p1 = word.length < 3 || !region || region[0].length < 1 ? word.length : Math.max(3, region[0].length);
    function suffix(pattern) {
      var match = pattern.exec(word.slice(p1));
      return match ? match[0] : "";
    }
    var end = suffix(/(?:heterna|hetens|arnas|ernas|ornas|andes|anden|heten|heter|andet|arna|erna|orna|ande|arne|aste|aren|ades|arens|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|a|e|s)$/);
    if (end === "s") {
      if (/[bcdfghjklmnoprtvy]s$/.test(word)) word = word.slice(0, -1);
    } else if (end) {
      word = word.slice(0, -end.length);
    }
    if (suffix(/(?:dd|gd|nn|dt|gt|kt|tt)$/)) word = word.slice(0, -1);
    end = suffix(/(?:lig|ig|els|fullt|öst)$/);
    if (end === "fullt") word = word.slice(0, -1);
    else if (end === "öst") {
      if (/[iklnprtuv]öst$/.test(word)) word = word.slice(0, -1);
    } else if (end) word = word.slice(0, -end.length);
    return word;
  }

  // Words with position and place in the text; a hyphenated word both whole and by its parts.
  function tokens(text, first) {
    var found = [], position = first || 0;
    function add(word, at, partOf, from, to) {
      if (word && (partOf < 0 || word.length > 1)) {
        found.push({ word: word.slice(0, 64), position: at, partOf: partOf, from: from, to: to });
      }
    }
    CHAIN.lastIndex = 0;
    for (var match; (match = CHAIN.exec(text));) {
      var parts = match[0].split(/[-\u2010\u2011]/), from = match.index;
      add(parts.map(normal).join(""), position, -1, from, from + match[0].length);
      if (parts.length > 1) {
        for (var i = 0; i < parts.length; i++) {
          add(normal(parts[i]), position + i, position, from, from + parts[i].length);
          from += parts[i].length + 1;
        }
      }
      position += parts.length;
    }
    return found;
  }

  // --- Files ---

  function problem(code, name) {
    var error = new Error({
      saknas: "Sökfilen " + name + " saknas.",
      skadad: "Sökfilen " + name + " är skadad.",
      blandad: "Sökfilen " + name + " hör till en annan version av webbplatsen. Ladda om sidan."
    }[code]);
    error.name = "SokFel";
    error.code = code;
    return error;
  }

  var waiting = {};

  function shard(name, base64) {
    var binary = atob(base64), bytes = new Uint8Array(binary.length);
    for (var i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
    if (waiting[name]) waiting[name](bytes);
  }

  // Pages opened from a folder may fetch nothing, but load scripts.
  function byScript(url, name) {
    return new Promise((resolve, reject) => {
      var script = document.createElement("script");
      var timer;
      waiting[name] = resolve;
      script.onload = () => {
        script.remove();
        reject(problem("skadad", name)); // Does nothing when the script has called shard().
      };
      script.onerror = () => {
        script.remove();
        reject(problem("saknas", name));
      };
      script.src = url + name + ".js";
      document.head.append(script);
    });
  }

  function byFetch(url, name) {
    return fetch(url + name + ".bin", name === "start" ? { cache: "no-cache" } : {}).catch(() => {
      throw problem("saknas", name);
    }).then(response => {
      if (!response.ok) throw problem("saknas", name);
      return response.arrayBuffer();
    }).then(buffer => {
      return new Uint8Array(buffer);
    });
  }

  function inflate(parts, name) {
    return new Response(new Blob(parts).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer()
      .then(buffer => new Uint8Array(buffer), () => { throw problem("skadad", name); });
  }

  function Reader(bytes, at) {
    this.bytes = bytes;
    this.at = at || 0;
  }
  Reader.prototype.number = function () {
    var value = 0, shift = 0, b;
    do {
      b = this.bytes[this.at++];
      value |= (b & 127) << shift;
      shift += 7;
    } while (b > 127);
    return value;
  };
  Reader.prototype.text = function () {
    var length = this.number(), text = "";
    while (length-- > 0) text += String.fromCharCode(this.number());
    return text;
  };
  Reader.prototype.list = function (count, read) {
    var list = [];
    while (count-- > 0) list.push(read(this));
    return list;
  };
  function number(reader) { return reader.number(); }
  function text(reader) { return reader.text(); }

  // --- The engine ---

  function log(x) {
    var whole = 0;
    while (x >= 2) {
      x /= 2;
      whole++;
    }
    return whole + (x - 1);
  }

  function Engine(url) {
    var load = location.protocol === "file:" ? byScript : byFetch;
    var generation, cache = {}, dictionary;
    var self = this, stop = {}, foldedStop = {};
    var docs, average, sections, lengths, titleLengths, facets, shards, pShards, zLengths, uFirsts, fPages, synonyms;
    var pageOf, firstOf, norms;

    // A shard's body, checked.
    function body(kind, id, prefix) {
      var name = kind === "start" ? kind : generation + "-" + kind + id;
      return load(url, name).then(bytes => {
        return inflate(prefix ? [stored(prefix), bytes] : [bytes], name);
      }).then(bytes => {
        var reader = new Reader(bytes, prefix ? prefix.length + 8 : 8), g = "", skip = reader.at - 8;
        for (var i = 4; i < 8; i++) g += (256 + bytes[skip + i]).toString(16).slice(1);
        if (bytes[skip] !== 72 || bytes[skip + 1] !== 66 || bytes[skip + 2] !== 88) throw problem("skadad", name);
        if (bytes[skip + 3] !== 49 || (generation && g !== generation) || bytes[reader.at++] !== kind.charCodeAt(0) ||
          reader.number() !== id) throw problem("blandad", name);
        var sum = 0x811c9dc5, at = reader.at, told = 0;
        for (i = 0; i < 4; i++) told = told << 8 | bytes[at++];
        for (i = at; i < bytes.length; i++) sum = Math.imul(sum ^ bytes[i], 16777619);
        if (told !== (sum | 0)) throw problem("skadad", name);
        generation = g;
        return new Reader(bytes.subarray(at));
      });
    }

    function once(kind, id, read) {
      var name = kind + id;
      if (!cache[name]) {
        cache[name] = read();
        cache[name].catch(() => { delete cache[name]; });
      }
      return cache[name];
    }

    // The dictionary as an uncompressed block before the packed one: what follows may refer back to it.
    function stored(bytes) {
      var block = new Uint8Array(bytes.length + 5);
      block.set([0, bytes.length & 255, bytes.length >> 8, ~bytes.length & 255, ~bytes.length >> 8 & 255]);
      block.set(bytes, 5);
      return block;
    }

    self.open = () => {
      return body("start", 0).then(r => {
        docs = r.number();
        var pages = r.number(), i;
        average = r.number() / 16;
        sections = r.list(pages, number);
        lengths = r.list(docs, () => r.bytes[r.at++]);
        titleLengths = r.list(docs, () => r.bytes[r.at++]);
        facets = FACETS.map(() => {
          var names = r.list(r.number(), text);
          return { names: names, pages: names.length ? r.list(pages, () => r.list(r.number(), number)) : [] };
        });
        r.text().split(" ").forEach(word => { stop[word] = foldedStop[fold(word)] = 1; });
        var start = 0;
        shards = r.list(r.number(), () => {
          var s = { first: r.text(), start: start };
          start += r.number();
          return s;
        });
        var ends = 0;
        pShards = r.list(r.number(), () => (ends += r.number()));
        zLengths = r.number();
        uFirsts = r.list(r.number(), text);
        ends = 0;
        fPages = r.list(r.number(), () => (ends += r.number()));
        synonyms = r.list(r.number(), () => {
          return r.list(r.number(), () => r.list(r.number(), text));
        });
        pageOf = new Int32Array(docs);
        firstOf = [];
        norms = new Float64Array(docs);
        for (var page = 0, doc = 0; page < pages; page++) {
          firstOf.push(doc);
          for (i = 0; i < sections[page]; i++) pageOf[doc++] = page;
        }
        firstOf.push(docs);
        for (doc = 0; doc < docs; doc++) norms[doc] = 1.2 * ((1 - 0.6) + 0.6 * lengths[doc] / average);
        return self;
      });
    };

    // --- Terms ---

    // The last of the sorted list that is not above the key.
    function place(list, key, of) {
      var low = 0, high = list.length;
      while (low < high) {
        var middle = (low + high) >> 1;
        if (of(list[middle]) <= key) low = middle + 1;
        else high = middle;
      }
      return low - 1;
    }

    function terms(id) {
      return once("s", id, () => {
        return body("s", id).then(r => {
          var before = "", at = shards[id].start;
          var list = r.list(r.number(), () => {
            before = before.slice(0, r.number()) + r.text();
            return { exact: before, key: fold(before), ordinal: at++ };
          });
          list.forEach(term => {
            term.df = r.number();
            term.size = r.number();
          });
          at = r.at;
          list.forEach(term => {
            term.reader = new Reader(r.bytes, at);
            at += term.size;
          });
          return list;
        });
      });
    }

    function first(shard) { return shard.first; }

    // All spellings of a key.
    function withKey(key) {
      var id = place(shards, key, first);
      return id < 0 ? Promise.resolve([]) : terms(id).then(list => {
        return list.filter(term => term.key === key);
      });
    }

    function beginningWith(key, id, found) {
      id = id === undefined ? Math.max(0, place(shards, key, first)) : id;
      found = found || [];
      if (id >= shards.length) return Promise.resolve(found);
      return terms(id).then(list => {
        for (var i = 0; i < list.length && found.length < 40; i++) {
          var k = list[i].key;
          if (k !== key && k.startsWith(key)) found.push(list[i]);
        }
        var more = id + 1 < shards.length && (shards[id + 1].first.startsWith(key) || shards[id + 1].first <= key);
        return found.length < 40 && more ? beginningWith(key, id + 1, found) : found;
      });
    }

    function postings(term) {
      if (!term.docs) {
        var r = new Reader(term.reader.bytes, term.reader.at), last = -1;
        term.docs = new Int32Array(term.df);
        term.kinds = new Uint8Array(term.df);
        term.counts = new Uint8Array(term.df);
        for (var i = 0; i < term.df; i++) {
          var n = r.number(), b = n & 1 ? r.bytes[r.at++] : 1;
          term.docs[i] = last += (n >>> 1) + 1;
          term.kinds[i] = b >> 6;
          term.counts[i] = b & 63;
        }
      }
      return term;
    }

    function df(list) {
      return list.reduce((sum, term) => sum + term.df, 0);
    }

    function rarity(found) {
      var n = Math.min(found, docs);
      return log(1 + (docs - n + 0.5) / (n + 0.5));
    }

    // The keys one or two edits away; Damerau's, where neighbours may change places.
    function similarTo(key, edits) {
      var loads = [];
      for (var n = Math.max(3, key.length - edits); n <= Math.min(24, key.length + edits); n++) {
        if (zLengths >> n & 1) loads.push(lookAlikes(n));
      }
      return Promise.all(loads).then(lists => {
        var mask = letters(key);
        return [].concat.apply([], lists.map(list => {
          return list.keys.filter((other, i) => {
            for (var d = mask ^ list.masks[i], bits = 0; d; d &= d - 1) bits++;
            return bits <= 2 * edits && distance(key, other, edits) <= edits;
          });
        })).sort((a, b) => {
          return (a[0] !== key[0]) - (b[0] !== key[0]) ||
            Math.abs(a.length - key.length) - Math.abs(b.length - key.length) || (a < b ? -1 : 1);
        }).slice(0, 6);
      });
    }

    function letters(key) {
      for (var mask = 0, i = 0; i < key.length; i++) mask |= 1 << (key.charCodeAt(i) & 31);
      return mask;
    }

    function lookAlikes(n) {
      return once("z", n, () => {
        return body("z", n).then(r => {
          var before = "";
          var keys = r.list(r.number(), () => (before = before.slice(0, r.number()) + r.text()));
          return { keys: keys, masks: keys.map(letters) };
        });
      });
    }

    function distance(a, b, most) {
      var before, last, row = [], i, j;
      for (j = 0; j <= b.length; j++) row[j] = j;
      for (i = 1; i <= a.length; i++) {
        before = last;
        last = row;
        row = [i];
        var least = i;
        for (j = 1; j <= b.length; j++) {
          var same = a[i - 1] === b[j - 1];
          var d = Math.min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1);
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2] + 1);
          row[j] = d;
          if (d < least) least = d;
        }
        if (least > most) return least;
      }
      return row[b.length];
    }

    // The cheapest split of a compound into the index's words.
    function split(word) {
      var length = word.length, best = [];
      if (length < 6 || length > 40) return Promise.resolve([]);
      function step(from, to) {
        if (from > length - 3) {
          var parts = [];
          for (var at = length; at > 0 && best[at]; at = best[at].from) parts.unshift(best[at].key);
          return parts;
        }
        if (to > length || (from && !best[from])) return step(from + 1, from + 4);
        if (to - from === length || (to < length && length - to < 3)) return step(from, to + 1);
        var part = word.slice(from, to), key = fold(stem(part));
        return withKey(key).then(found => {
          if (found.length || to === length || part.length < 4 || !/[sou]$/.test(part)) return found;
          part = part.slice(0, -1);
          key = fold(stem(part));
          return withKey(key);
        }).then(found => {
          if (found.length) {
            var cost = (from ? best[from].cost : 0) + 4 + (part.length === 3 ? 5 : 0) + log((docs + 1) / df(found));
            if (!best[to] || cost < best[to].cost) best[to] = { cost: cost, from: from, key: key };
          }
          return step(from, to + 1);
        });
      }
      return Promise.resolve(step(0, 3));
    }

    // --- The plan ---

    function parse(query) {
      query = query.slice(0, 300);
      var quote = /["“”„«»]/g, quotes = (query.match(quote) || []).length, position = 0, content = [], rest = [];
      query.split(quote).forEach((segment, i) => {
        var list = tokens(segment, position);
        list.forEach(token => {
          position = token.position + 1;
          if (token.partOf < 0) {
            token.exact = stem(token.word);
            token.key = fold(token.exact);
            token.phrase = i % 2 && i < quotes ? i : -1;
            token.parts = list.filter(part => part.partOf === token.position);
            (stop[token.word] || foldedStop[token.word] ? rest : content).push(token);
          }
        });
      });
      return (content.length ? content : rest).slice(0, 12);
    }

    function one(weight, term, rare) {
      return { weight: weight, needed: 1, lists: [{ term: term, rarity: rare }] };
    }

    function lists(keys) {
      return Promise.all(keys.map(withKey)).then(found => {
        return found.filter(list => list.length).map(list => {
          var most = list.reduce((a, b) => b.df > a.df ? b : a);
          return { term: most, rarity: rarity(most.df) };
        });
      });
    }

    function plan(query) {
      var words = parse(query);
      return Promise.all(words.map(planWord)).then(() => {
        return words.slice(1).reduce((done, word, i) => {
          return done.then(() => join(words[i], word));
        }, Promise.resolve());
      }).then(() => {
        return Promise.all(named(words));
      }).then(() => {
        var longer = words.filter(word => word.word.length > 1 || word.joined);
        return longer.length ? longer : words;
      });
    }

    function planWord(word) {
      return withKey(word.key).then(exact => {
        var found = df(exact);
        word.known = exact;
        word.rarity = rarity(found);
        word.common = found > 200 && found > docs / 8;
        word.ways = exact.map(term => {
          return one(term.exact === word.exact ? 1 : word.exact === word.key ? 0.9 : 0.7, term, word.rarity);
        });
        if (word.phrase >= 0) return;
        var jobs = [];
        if (!exact.length || word.key.length >= 4) {
          jobs.push(beginningWith(word.key).then(longer => {
            var rare = exact.length ? word.rarity : rarity(df(longer));
            longer.forEach(term => { word.ways.push(one(exact.length ? 0.25 : 0.5, term, rare)); });
          }));
        }
        if (!exact.length) {
          jobs.push(similar(word));
          jobs.push((word.parts.length ? Promise.resolve(word.parts.map(part => fold(stem(part.word))))
            : split(word.word)).then(lists).then(parts => {
            if (parts.length) word.ways.push({ weight: word.parts.length ? 0.5 : 0.4, needed: 1, lists: parts });
          }));
        }
        return Promise.all(jobs);
      });
    }

    function similar(word) {
      var key = word.key, weight = 0.8;
      if (key.length < 4 || key.length > 24) return;
      return similarTo(key, 1).then(keys => {
        if (keys.length || key.length < 8) return keys;
        weight = 0.5;
        return similarTo(key, 2);
      }).then(keys => {
        return Promise.all(keys.map(withKey));
      }).then(found => {
        word.meant = found.map(list => list[0].key);
        found.forEach(list => {
          list.forEach(term => { word.ways.push(one(weight, term, rarity(df(list)))); });
        });
      });
    }

    function join(a, b) {
      if (a.position + 1 !== b.position || a.phrase >= 0 || b.phrase >= 0 ||
        (a.known.length && b.known.length && a.word.length > 1 && b.word.length > 1)) return;
      return withKey(fold(stem(a.word + b.word))).then(found => {
        found.forEach(term => {
          var way = one(0.9, term, rarity(df(found)));
          [a, b].forEach(word => {
            word.ways.push(way);
            word.joined = true;
          });
        });
      });
    }

    // Other names of what the query names.
    function named(words) {
      var jobs = [], keys = words.map(word => word.phrase < 0 ? word.key : "");
      synonyms.forEach(set => {
        set.forEach(name => {
          for (var from = 0; from + name.length <= keys.length; from++) {
            if (name.every((key, i) => key === keys[from + i])) {
              var those = words.slice(from, from + name.length);
              set.forEach(other => {
                if (other !== name) jobs.push(lists(other).then(found => {
                  those.forEach(word => {
                    word.ways.push({ weight: 0.8 / other.length, needed: other.length, lists: found });
                  });
                }));
              });
            }
          }
        });
      });
      return jobs;
    }

    // --- The ranking ---

    function addWord(word, sums, matched, titled) {
      var best = new Float64Array(docs), inTitle = new Uint8Array(docs), names = new Uint8Array(docs), doc;
      word.ways.forEach(way => {
        var many = way.lists.length > 1, part = many && new Float64Array(docs), seen = many && new Uint8Array(docs);
        way.lists.forEach(list => {
          var term = postings(list.term);
          for (var i = 0; i < term.df; i++) {
            var doc = term.docs[i], kind = term.kinds[i], times = Math.max(1, term.counts[i]);
            var sum = list.rarity * (KINDS[kind] * (times * (1.2 + 1) / (times + norms[doc])));
            if (many) {
              sum = part[doc] += sum;
              seen[doc]++;
            }
            if ((many ? seen[doc] : 1) >= way.needed) {
              var score = way.weight * sum;
              if (score > best[doc]) best[doc] = score;
              if (way.weight >= 0.5 && kind > 1) {
                inTitle[doc] = 1;
                if (kind === 2) names[doc] = 1;
              }
            }
          }
        });
      });
      for (var page = 0; page < sections.length; page++) {
        var first = firstOf[page];
        if (inTitle[first]) {
          for (doc = first + 1; doc < firstOf[page + 1]; doc++) best[doc] = Math.max(best[doc], 0.3 * best[first]);
        }
      }
      for (doc = 0; doc < docs; doc++) {
        if (best[doc] > 0) {
          sums[doc] += best[doc];
          matched[doc]++;
          titled[doc] += names[doc];
        }
      }
    }

    // Where the very word stands, by document.
    function positions(word) {
      if (!word.places) {
        word.places = {};
        return word.known.reduce((done, term) => {
          return done.then(() => {
            var id = place(pShards, term.ordinal, end => end) + 1;
            return once("p", id, () => body("p", id)).then(shard => {
              var r = new Reader(shard.bytes), skip = 0, start = id ? pShards[id - 1] : 0;
              for (var i = start; i < pShards[id]; i++) {
                var size = r.number();
                if (i < term.ordinal) skip += size;
              }
              r.at += skip;
              postings(term);
              for (i = 0; i < term.df; i++) {
                var list = word.places[term.docs[i]] || [];
                for (var n = term.counts[i], at = 0; n > 0; n--) list.push((at += r.number()));
                if (list.length) word.places[term.docs[i]] = list;
              }
            });
          });
        }, Promise.resolve());
      }
    }

    function near(a, b, sums) {
      if (apart(a, b)) return;
      var rare = a.rarity + b.rarity;
      for (var doc in a.places) {
        var nearest = 99, there = b.places[doc] || [];
        a.places[doc].forEach(x => {
          there.forEach(y => {
            if (x !== y) nearest = Math.min(nearest, Math.abs(x - y));
          });
        });
        if (nearest <= 8) sums[doc] += 0.4 * rare / nearest;
      }
    }

    function apart(a, b) {
      return a.common || b.common || !a.known.length || !b.known.length;
    }

    function quoted(words) {
      var phrases = {};
      words.forEach(word => {
        if (word.phrase >= 0) (phrases[word.phrase] = phrases[word.phrase] || []).push(word);
      });
      return doc => {
        return Object.keys(phrases).every(id => {
          var phrase = phrases[id];
          return (phrase[0].places[doc] || []).some(at => {
            return phrase.every(word => {
              return (word.places[doc] || []).indexOf(at + word.position - phrase[0].position) >= 0;
            });
          });
        });
      };
    }

    // The best section of every page that matches, best first.
    function rank(words) {
      var needed = words.filter((word, i) => {
        return word.phrase >= 0 || (i && !apart(words[i - 1], word)) || (words[i + 1] && !apart(word, words[i + 1]));
      });
      return Promise.all(needed.map(positions)).then(() => {
        var sums = new Float64Array(docs), matched = new Uint8Array(docs), titled = new Uint8Array(docs), hits = [];
        words.forEach(word => { addWord(word, sums, matched, titled); });
        for (var i = 0; i + 1 < words.length; i++) near(words[i], words[i + 1], sums);
        var says = quoted(words), concept = facets[0].names.indexOf("begrepp"), hit;
        for (var doc = 0; doc < docs; doc++) {
          if (!matched[doc] || !says(doc)) continue;
          var score = sums[doc] * matched[doc] / words.length, page = pageOf[doc];
          if (titled[doc] === words.length) {
            score *= 1.25;
            if (titleLengths[doc] === words.length) score *= 1.5;
            if (concept >= 0 && facets[0].pages[page].indexOf(concept) >= 0) score *= 1.1;
          }
          if (!hit || hit.page !== page) hits.push((hit = { doc: doc, page: page, score: score, docs: [] }));
          else if (score > hit.score) {
            hit.doc = doc;
            hit.score = score;
          }
          hit.docs.push([score, doc]);
        }
        return hits.sort((a, b) => b.score - a.score || a.page - b.page);
      });
    }

    // Keeps the pages of the chosen facets, and counts each value among the pages that the other facets keep.
    function filter(hits, chosen) {
      var counts = {};
      function keeps(hit, f) {
        var wanted = chosen[FACETS[f]];
        return !wanted || !wanted.length || (facets[f].pages[hit.page] || []).some(value => {
          return wanted.indexOf(facets[f].names[value]) >= 0;
        });
      }
      FACETS.forEach((name, f) => {
        var count = facets[f].names.map(() => 0);
        hits.forEach(hit => {
          if (FACETS.every((_, g) => g === f || keeps(hit, g))) {
            (facets[f].pages[hit.page] || []).forEach(value => { count[value]++; });
          }
        });
        counts[name] = facets[f].names.map((value, i) => { return { value: value, count: count[i] }; })
          .filter(facet => facet.count);
      });
      return { counts: counts, hits: hits.filter(hit => FACETS.every((_, g) => keeps(hit, g))) };
    }

    // --- Texts ---

    function texts(page) {
      var id = place(fPages, page, end => end) + 1;
      return once("f", id, () => {
        return once("t", 0, () => body("t", 0)).then(t => {
          return body("f", id, t.bytes);
        }).then(r => {
          var pages = {};
          for (var p = id ? fPages[id - 1] : 0; p < fPages[id]; p++) {
            pages[p] = { url: r.text(), title: r.text(), path: r.text() };
            pages[p].sections = r.list(sections[p], () => {
              return { anchor: r.text(), title: r.text(), text: r.text() };
            });
          }
          return pages;
        });
      }).then(pages => pages[page]);
    }

    // About thirty words of the text, where most of the sought words are, with those marked.
    function excerpt(text, words) {
      var marks = {}, all = tokens(text).filter(token => {
        words.forEach((word, i) => {
          if (!token.key) token.key = fold(stem(token.word));
          if (word.marked[token.key] || (word.key.length > 3 && token.key.length > word.key.length && fold(token.word).indexOf(word.key) >= 0)) {
            token.mark = 1 + i;
          }
        });
        return token.partOf < 0 || token.mark;
      });
      var from = 0, most = -1;
      for (var i = 0; i < all.length; i++) {
        if (all[i].mark || !i) {
          var seen = {}, worth = 0;
          for (var j = i; j < Math.min(all.length, i + 30); j++) {
            if (all[j].mark) {
              worth += seen[all[j].mark] ? 0.1 : 1;
              seen[all[j].mark] = 1;
            }
          }
          if (worth > most) {
            most = worth;
            from = i;
          }
        }
      }
      from = Math.max(0, from - 5);
      var to = Math.min(all.length, from + 32), at = from ? all[from].from : 0, pieces = [];
      var end = to < all.length ? all[to].from : text.length;
      function piece(until, mark) {
        if (until > at) pieces.push({ text: text.slice(at, until), mark: mark });
        at = Math.max(at, until);
      }
      if (from) pieces.push({ text: "… ", mark: false });
      for (i = from; i < to; i++) {
        if (all[i].mark && all[i].from >= at) {
          piece(all[i].from, false);
          piece(all[i].to, true);
        }
      }
      piece(end, false);
      if (to < all.length) pieces.push({ text: "…", mark: false });
      return pieces;
    }

    function show(hit, words) {
      return texts(hit.page).then(page => {
        function link(doc) {
          var section = page.sections[doc - firstOf[hit.page]];
          return { url: page.url + (section.anchor && "#" + section.anchor), section: section.title, text: section.text };
        }
        var best = link(hit.doc), type = facets[0].pages[hit.page] || [];
        return {
          url: best.url, title: page.title, section: best.section, path: page.path,
          type: type.length ? facets[0].names[type[0]] : "", score: hit.score, excerpt: excerpt(best.text, words),
          more: hit.docs.filter(other => other[1] !== hit.doc).sort((a, b) => {
            return b[0] - a[0] || a[1] - b[1];
          }).slice(0, 3).map(other => {
            var section = link(other[1]);
            return { url: section.url, section: section.section };
          })
        };
      });
    }

    // The query with look-alikes in place of unknown words, as they are spelt in the best hits.
    function meant(query, words, hits) {
      var changed = query;
      words.forEach(word => {
        if (word.known.length || !word.meant || !word.meant.length) return;
        hits.some(hit => {
          var text = [hit.title, hit.section].concat(hit.excerpt.map(piece => piece.text)).join(" ");
          return tokens(text).some(token => {
            if (word.meant.indexOf(fold(stem(token.word))) < 0) return false;
            changed = changed.replace(new RegExp(LETTERS + "(?:-" + LETTERS + ")*", "g"), typed => {
              return normal(typed).replace(/-/g, "") === word.word ? token.word : typed;
            });
            return true;
          });
        });
      });
      return changed === query ? null : changed;
    }

    self.search = (query, options) => {
      query = String(query);
      options = options || {};
      return plan(query).then(words => {
        return rank(words).then(hits => {
          words.forEach(word => {
            word.marked = {};
            word.ways.forEach(way => { way.lists.forEach(list => { word.marked[list.term.key] = 1; }); });
          });
          var kept = filter(hits, options.facets || {}), from = options.offset || 0;
          var shown = kept.hits.slice(from, from + (options.limit || 10));
          return Promise.all(shown.map(hit => show(hit, words))).then(list => {
            return { total: kept.hits.length, suggestion: meant(query, words, list), hits: list, facets: kept.counts };
          });
        });
      });
    };

    self.suggest = (prefix, limit) => {
      var typed = fold(normal(String(prefix).slice(0, 300))).replace(/^\s+/, ""), found = [];
      limit = limit || 8;
      function from(id) {
        if (!typed || found.length >= limit || id >= uFirsts.length || (uFirsts[id] > typed && !uFirsts[id].startsWith(typed))) {
          return Promise.resolve();
        }
        return once("u", id, () => {
          return body("u", id).then(r => {
            return r.list(r.number(), () => { return { text: r.text(), url: r.text() }; });
          });
        }).then(list => {
          list.forEach(title => {
            if (found.length < limit && fold(title.text.toLowerCase()).startsWith(typed)) found.push(title);
          });
          return from(id + 1);
        });
      }
      return from(Math.max(0, place(uFirsts, typed, String))).then(() => {
        return found.length < limit && typed.length > 2 ? self.search(prefix, { limit: limit }) : { hits: [] };
      }).then(result => {
        result.hits.forEach(hit => {
          var url = hit.url.replace(/#.*/, "");
          if (found.length < limit && !found.some(other => other.url === url)) {
            found.push({ text: hit.title, url: url });
          }
        });
        return found.map(title => { return { text: title.text, url: title.url }; });
      });
    };
  }

  window.HandbokSok = {
    open: baseUrl => {
      return new Engine(baseUrl.replace(/\/?$/, "/")).open();
    },
    shard: shard,
    stem: stem
  };
})();
