// equations.json (id: TeX) and terms.json (term: names) -> rendered.json (id: TeX, size in em, terms, SVG): in the folder of
// each lesson, and here what several lessons share.
// Run after changing a formula: npm install && npm run render
const fs = require('fs');
const { mathjax } = require('mathjax-full/js/mathjax.js');
const { TeX } = require('mathjax-full/js/input/tex.js');
const { SVG } = require('mathjax-full/js/output/svg.js');
const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js');
require('mathjax-full/js/input/tex/AllPackages.js');
const { flatten } = require('./flatten.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const document = mathjax.document('', {
  InputJax: new TeX({ packages: ['base', 'ams', 'html'], formatError: (_, error) => { throw error; } }),
  OutputJax: new SVG({ fontCache: 'none' }),
});

const read = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {});
/// Term: names of the regions and knobs that it stands for; of most terms, its own name alone.
let aliases = {};

/// What stands in a node; a node with an id has one more group around it.
function partsOf(node) {
  const parts = adaptor.childNodes(node).filter((child) => /^(g|path|svg)$/.test(adaptor.kind(child)));
  return parts.length === 1 && adaptor.kind(parts[0]) === 'g' && !adaptor.getAttribute(parts[0], 'data-mml-node')
    ? partsOf(parts[0]) : parts;
}

/// A term in plain letters, without its indices: "w", "∂L/∂w".
function symbolOf(node) {
  const code = adaptor.getAttribute(node, 'data-c');
  if (code) return String.fromCodePoint(parseInt(code, 16)).normalize('NFKC');
  const kind = adaptor.getAttribute(node, 'data-mml-node');
  const parts = partsOf(node).map(symbolOf);
  if (kind === 'mfrac') return `${parts[0]}/${parts[1]}`;
  if (kind === 'msup') return parts.join('^');
  return /^(msub|msubsup|munder|mover|munderover)$/.test(kind) ? parts[0] : parts.join('');
}

/// The formula as anyone would write it: without the names of its terms.
function plain(source) {
  const start = source.search(/\\cssId\{/);
  if (start < 0) return source;
  const open = source.indexOf('}', start) + 1;
  let close = open + 1;
  for (let depth = 1; depth > 0; ++close) depth += { '{': 1, '}': -1 }[source[close]] || 0;
  const inside = plain(source.slice(open + 1, close - 1)), rest = plain(source.slice(close));
  const gap = /\\[A-Za-z]+$/.test(inside) && /^[A-Za-z]/.test(rest) ? ' ' : '';
  return source.slice(0, start) + (/^[_^]/.test(rest) && inside.length > 1 ? `{${inside}}` : inside + gap) + rest;
}

function render(source) {
  const svg = adaptor.firstChild(document.convert(source, { display: true }));
  const viewBox = adaptor.getAttribute(svg, 'viewBox'), [, top, width, height] = viewBox.split(' ').map(Number);
  const { drawn, terms } = flatten(adaptor, svg);
  const em = (thousandths) => Number((thousandths / 1000).toFixed(3));
  return {
    source, tex: plain(source), width: em(width), height: em(height), depth: em(height + top),
    terms: terms.map((term) => ({ id: term.id, symbol: symbolOf(term.node), names: aliases[term.name] || [term.name] })),
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><g fill="currentColor">${drawn}</g></svg>`,
  };
}

const lessons = `${__dirname}/../../lessons`;
const foldersIn = (folder) => fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  .map((entry) => `${folder}/${entry.name}`);
for (const folder of [__dirname, ...foldersIn(lessons).flatMap(foldersIn)]) {
  const sources = Object.entries(read(`${folder}/equations.json`));
  if (sources.length === 0) continue;
  aliases = read(`${folder}/terms.json`);
  const rendered = Object.fromEntries(sources.map(([id, source]) => {
    try {
      return [id, render(source)];
    } catch (error) {
      throw new Error(`${folder}, ${id}: ${error.message}`);
    }
  }));
  fs.writeFileSync(`${folder}/rendered.json`, JSON.stringify(rendered, null, 1) + '\n');
}
