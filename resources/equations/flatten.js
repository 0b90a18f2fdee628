// One flat list of paths for a formula that MathJax drew with nested pictures, transforms and lines, which Qt draws wrongly.
// Terms stay groups with their ids: <g id="bias">. One path per glyph: merged ones would cancel where they overlap.
const RuleWidth = 70; // of lines in tables, where MathJax leaves it to a style sheet; in 1/1000 em like everything here

/// Moves and scales, as MathJax needs them: x -> sx * x + dx.
const then = (outer, inner) => ({
  sx: outer.sx * inner.sx, sy: outer.sy * inner.sy,
  dx: outer.sx * inner.dx + outer.dx, dy: outer.sy * inner.dy + outer.dy,
});

function transformOf(text) {
  let result = { sx: 1, sy: 1, dx: 0, dy: 0 };
  for (const [, kind, numbers] of (text || '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x, y] = numbers.split(/[\s,]+/).map(Number);
    if (kind === 'translate') result = then(result, { sx: 1, sy: 1, dx: x, dy: y || 0 });
    else if (kind === 'scale') result = then(result, { sx: x, sy: y === undefined ? x : y, dx: 0, dy: 0 });
    else throw new Error(`unknown transform ${kind}`);
  }
  return result;
}

/// "M84 237T84 250H..." as [['M', 84, 237], ...] with all curves written out: a T would add up what rounding takes away.
function commandsOf(d) {
  const commands = [];
  let x = 0, y = 0, startX = 0, startY = 0, control = null;
  for (const [, letter, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const n = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) || []).map(Number), size = { M: 2, L: 2, H: 1, V: 1, Q: 4, T: 2, Z: 0 }[letter];
    if (size === undefined) throw new Error(`unknown path command ${letter}`);
    for (let i = 0; i === 0 || i < n.length; i += size || 1) {
      let curve = null;
      if (letter === 'Z') { commands.push(['Z']); [x, y] = [startX, startY]; }
      else if (letter === 'H') commands.push(['L', x = n[i], y]);
      else if (letter === 'V') commands.push(['L', x, y = n[i]]);
      else if (letter === 'Q' || letter === 'T') {
        curve = letter === 'Q' ? [n[i], n[i + 1]] : control ? [2 * x - control[0], 2 * y - control[1]] : [x, y];
        [x, y] = [n[i + size - 2], n[i + size - 1]];
        commands.push(['Q', ...curve, x, y]);
      } else {
        commands.push([letter === 'M' && i === 0 ? 'M' : 'L', x = n[i], y = n[i + 1]]);
        if (letter === 'M' && i === 0) [startX, startY] = [x, y];
      }
      control = curve;
    }
  }
  return commands;
}

function rectangle(left, top, right, bottom) {
  return [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']];
}

/// Four bars, each half inside and half outside.
function frame(left, top, right, bottom, width) {
  const h = width / 2;
  return [[left - h, top - h, right + h, top + h], [left - h, bottom - h, right + h, bottom + h],
    [left - h, top + h, left + h, bottom - h], [right - h, top + h, right + h, bottom - h]].flatMap((bar) => rectangle(...bar));
}

function placed(commands, place) {
  return commands.map(([letter, ...n]) => [letter, ...n.map((v, i) => (i % 2 ? v * place.sy + place.dy : v * place.sx + place.dx))]);
}

function boundsOf(commands) {
  const xs = [], ys = [];
  for (const [, ...n] of commands) n.forEach((v, i) => (i % 2 ? ys : xs).push(v));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/// The part of a stretched sign that is seen through its window. There its bars are straight: rectangles.
function clipped(commands, window) {
  const bars = [];
  for (const command of commands) (command[0] === 'M' ? bars[bars.push([]) - 1] : bars[bars.length - 1]).push(command);
  return bars.flatMap((bar) => {
    const [left, top, right, bottom] = boundsOf(bar);
    const part = [Math.max(left, window[0]), Math.max(top, window[1]), Math.min(right, window[2]), Math.min(bottom, window[3])];
    return part[0] < part[2] && part[1] < part[3] ? rectangle(...part) : [];
  });
}

const written = (commands) => commands.map(([letter, ...n]) => letter + n.map((v) => Math.round(v)).join(' ')).join('');

/// The SVG elements of a drawn formula, and the ids of its terms in reading order.
function flatten(adaptor, root) {
  const terms = [];
  const number = (node, name) => Number(adaptor.getAttribute(node, name) || 0);

  const widthOf = (line) => number(line, 'stroke-width') || RuleWidth;

  function shapeOf(node) {
    switch (adaptor.kind(node)) {
      case 'path': return commandsOf(adaptor.getAttribute(node, 'd'));
      case 'rect': {
        const x = number(node, 'x'), y = number(node, 'y'), sides = [x, y, x + number(node, 'width'), y + number(node, 'height')];
        const isFrame = adaptor.getAttribute(node, 'fill') === 'none' || adaptor.getAttribute(node, 'data-frame');
        return isFrame ? frame(...sides, widthOf(node)) : rectangle(...sides);
      }
      case 'line': {
        const half = widthOf(node) / 2, x = [number(node, 'x1'), number(node, 'x2')], y = [number(node, 'y1'), number(node, 'y2')];
        const upright = x[0] === x[1];
        return rectangle(Math.min(...x) - (upright ? half : 0), Math.min(...y) - (upright ? 0 : half),
          Math.max(...x) + (upright ? half : 0), Math.max(...y) + (upright ? 0 : half));
      }
      default: throw new Error(`<${adaptor.kind(node)}> cannot be drawn`);
    }
  }

  function inside(node, place, window) {
    return adaptor.childNodes(node).map((child) => flat(child, place, window)).join('');
  }

  function flat(node, outer, window) {
    if (adaptor.getAttribute(node, 'data-id-align')) return ''; // an empty text beside every id
    const kind = adaptor.kind(node), place = then(outer, transformOf(adaptor.getAttribute(node, 'transform')));
    if (kind === 'svg') { // a window onto a stretched sign, as large as its part of the picture
      const [x, y, width, height] = adaptor.getAttribute(node, 'viewBox').split(' ').map(Number);
      const moved = then(place, { sx: 1, sy: 1, dx: number(node, 'x') - x, dy: number(node, 'y') - y });
      return inside(node, moved, boundsOf(placed(rectangle(x, y, x + width, y + height), moved)));
    }
    if (kind === 'g') {
      const name = adaptor.getAttribute(node, 'id');
      if (!name) return inside(node, place, window);
      const before = terms.filter((term) => term.name === name).length, id = before ? `${name}~${before + 1}` : name;
      terms.push({ id, name, node });
      return `<g id="${id}">${inside(node, place, window)}</g>`;
    }
    const commands = placed(shapeOf(node), place), seen = window ? clipped(commands, window) : commands;
    return seen.length ? `<path d="${written(seen)}"/>` : '';
  }

  return { drawn: inside(root, transformOf(), null), terms };
}

module.exports = { flatten };
