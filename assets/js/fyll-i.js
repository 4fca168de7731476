// Makes a document of what is typed, on the reader's own computer: no request, nothing stored. Without this file the page
// leads to the plain downloads.
(() => {
  const form = document.getElementById('ui-fyll');
  const controls = [...form.querySelectorAll('[data-field]')];
  const help = document.getElementById('ui-f-hjalp');
  const status = form.querySelector('[role=status]');
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
  const text = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
  const types = {
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    odt: 'application/vnd.oasis.opendocument.text',
  };

  // What XML 1.0 can't hold (production 2) is left out. A field with nothing to see in it keeps its prompt.
  const values = () => new Map(controls
    .map(({ dataset, value }) => [dataset.field, value.replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')])
    .filter(([, value]) => value.trim()));

  // The text's lines and tabs as elements; other pieces as one().
  const pieces = (xml, value, space, names, one) => value.split(/(\n|\t|^ +| {2,})/m).filter(piece => piece)
    .map(piece => names[piece] ? xml.createElementNS(space, names[piece]) : one(piece));

  const fillWord = (xml, filled) => {
    for (const tag of xml.querySelectorAll('tag')) {
      const value = filled.get(tag.getAttributeNS(word, 'val'));
      if (!value) continue;
      const control = tag.closest('sdt');
      control.querySelector('showingPlcHdr').remove();
      control.querySelector('date')?.setAttributeNS(word, 'w:fullDate', `${value}T00:00:00Z`);
      control.querySelector('sdtContent > r').replaceChildren(
        ...pieces(xml, value, word, { '\n': 'w:br', '\t': 'w:tab' }, piece => {
          const run = xml.createElementNS(word, 'w:t');
          run.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
          run.textContent = piece;
          return run;
        }));
    }
  };

  // Word shows what the bound part holds, not what stands in the control.
  const fillBound = (xml, filled) => {
    for (const part of xml.documentElement.children) part.textContent = filled.get(part.localName) ?? '';
  };

  const fillOpen = (xml, filled) => {
    for (const field of xml.querySelectorAll('user-field-decl, user-field-input, drop-down')) {
      const value = filled.get(field.getAttributeNS(text, 'name'));
      if (!value) continue;
      if (field.localName === 'user-field-decl') {
        field.setAttributeNS(office, 'office:string-value', value);
        continue;
      }
      field.parentNode.removeAttributeNS(text, 'style-name');
      if (field.localName === 'drop-down') {
        for (const label of field.children) {
          label.removeAttributeNS(text, 'current-selected');
          if (label.getAttributeNS(text, 'value') === value) label.setAttributeNS(text, 'text:current-selected', 'true');
        }
        field.lastChild.data = value;
      } else if (document.getElementById(`ui-f-${field.getAttributeNS(text, 'name')}`).matches('textarea')) {
        // A field of OpenDocument holds one line, so longer text takes its place.
        field.replaceWith(...pieces(xml, value, text, { '\n': 'text:line-break', '\t': 'text:tab' }, piece => {
          if (piece.trim()) return piece;
          const spaces = xml.createElementNS(text, 'text:s');
          spaces.setAttributeNS(text, 'text:c', piece.length);
          return spaces;
        }));
      } else {
        field.textContent = value;
      }
    }
  };

  const changes = {
    docx: { 'word/document.xml': fillWord, 'customXml/item1.xml': fillBound },
    odt: { 'content.xml': fillOpen },
  };

  // A zip (APPNOTE.TXT, 4.3) as its parts: the name, the entry of the central directory and the bytes as packed. Ours have
  // neither comments nor extra fields.
  const parts = zip => {
    const view = new DataView(zip.buffer);
    const end = zip.length - 22;
    const found = [];
    for (let at = view.getUint32(end + 16, true); at < end; at += found.at(-1).entry.length) {
      const entry = zip.slice(at, at + 46 + view.getUint16(at + 28, true));
      const start = view.getUint32(at + 42, true) + entry.length - 16;
      found.push({
        name: new TextDecoder().decode(entry.subarray(46)),
        entry,
        packed: zip.subarray(start, start + view.getUint32(at + 20, true)),
      });
    }
    return found;
  };

  const zipOf = parts => {
    const files = [];
    let at = 0;
    for (const { entry, packed } of parts) {
      const view = new DataView(entry.buffer);
      view.setUint16(8, 0x800, true); // sizes stand before the bytes, names are UTF-8
      view.setUint32(42, at, true);
      const local = new Uint8Array(entry.length - 16);
      local.set([0x50, 0x4b, 3, 4]);
      local.set(entry.subarray(6, 32), 4);
      local.set(entry.subarray(46), 30);
      files.push(local, packed);
      at += local.length + packed.length;
    }
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(8, parts.length, true);
    end.setUint16(10, parts.length, true);
    end.setUint32(12, parts.reduce((sum, { entry }) => sum + entry.length, 0), true);
    end.setUint32(16, at, true);
    return [...files, ...parts.map(({ entry }) => entry), end];
  };

  const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
    for (let bit = 0; bit < 8; bit++) byte = byte >>> 1 ^ (byte & 1 ? 0xedb88320 : 0);
    return byte;
  });
  const crc32 = bytes => {
    let crc = -1;
    for (let i = 0; i < bytes.length; i++) crc = crc >>> 8 ^ remainders[(crc ^ bytes[i]) & 255];
    return ~crc >>> 0;
  };

  const through = async (stream, bytes) =>
    new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

  const change = async (part, fill) => {
    const before = await through(new DecompressionStream('deflate-raw'), part.packed);
    const xml = new DOMParser().parseFromString(new TextDecoder().decode(before), 'application/xml');
    fill(xml, values());
    const after = new TextEncoder().encode(new XMLSerializer().serializeToString(xml));
    part.packed = await through(new CompressionStream('deflate-raw'), after);
    const entry = new DataView(part.entry.buffer);
    [crc32(after), part.packed.length, after.length].forEach((value, i) => entry.setUint32(16 + 4 * i, value, true));
  };

  let unsaved = false;
  let address = '';
  const make = async format => {
    const wanted = help?.checked === false ? ':not([data-help])' : '[data-help]';
    const template = document.querySelector(`template[data-format=${format}]${wanted}`);
    const signs = atob(template.content.textContent);
    const bytes = new Uint8Array(signs.length);
    // Uint8Array.from takes three times as long.
    for (let i = 0; i < signs.length; i++) bytes[i] = signs.charCodeAt(i);
    const zip = parts(bytes);
    await Promise.all(zip.map(part => changes[format][part.name] && change(part, changes[format][part.name])));
    URL.revokeObjectURL(address);
    address = URL.createObjectURL(new Blob(zipOf(zip), { type: types[format] }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${template.dataset.name}-ifylld.${format}`;
    link.click();
    return link.download;
  };

  // Browsers from before 2023 lack the streams.
  try { new DecompressionStream('deflate-raw'); } catch { return; }
  document.getElementById('ui-fyll-nej').hidden = true;
  form.hidden = false;
  form.addEventListener('input', () => { unsaved = values().size > 0; });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('click', async ({ target }) => {
    if (!target.dataset.format) return;
    try {
      status.textContent = form.dataset.done.replace('{0}', await make(target.dataset.format));
      unsaved = false;
    } catch {
      status.textContent = form.dataset.failed;
    }
  });
  addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });
})();
