// equations.json (id: TeX) -> rendered.json (id: TeX, size in em, SVG). Run after changing a formula: npm install && npm run render
const fs = require('fs');
const { mathjax } = require('mathjax-full/js/mathjax.js');
const { TeX } = require('mathjax-full/js/input/tex.js');
const { SVG } = require('mathjax-full/js/output/svg.js');
const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js');
require('mathjax-full/js/input/tex/AllPackages.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);
const document = mathjax.document('', {
  InputJax: new TeX({ packages: ['base', 'ams'], formatError: (_, error) => { throw error; } }),
  OutputJax: new SVG({ fontCache: 'none' }),
});

function render(id, tex) {
  const svg = adaptor.firstChild(document.convert(tex, { display: true }));
  const [, top, width, height] = adaptor.getAttribute(svg, 'viewBox').split(' ').map(Number); // in 1/1000 em
  const text = adaptor.outerHTML(svg).replace(/ (data-[a-z-]+|role|focusable|style|width|height)="[^"]*"(?=[^<]*viewBox)/g, '')
    .replace(/ (data-[a-z-]+|stroke-width|stroke)="[^"]*"/g, '');
  // Qt draws nested pictures in the wrong place, and lines and text in another way than a browser
  for (const unknown of ['<svg', '<line', '<text'])
    if (text.indexOf(unknown, 1) > 0) throw new Error(`${id}: ${unknown}> cannot be drawn; write the formula without stretched signs`);
  const em = (thousandths) => Number((thousandths / 1000).toFixed(3));
  return { tex, width: em(width), height: em(height), depth: em(height + top), svg: text };
}

const sources = JSON.parse(fs.readFileSync(`${__dirname}/equations.json`, 'utf8'));
const rendered = Object.fromEntries(Object.entries(sources).map(([id, tex]) => [id, render(id, tex)]));
fs.writeFileSync(`${__dirname}/rendered.json`, JSON.stringify(rendered, null, 1) + '\n');
