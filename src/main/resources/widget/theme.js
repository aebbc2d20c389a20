// Colours: a school chooses one, and every pair that words stand in keeps a contrast of at least 4.5 to 1.

const ACCENT = [11, 90, 114];
const SURFACES = { light: [[255, 255, 255], [246, 243, 236]], dark: [[24, 33, 38], [33, 44, 50]] };
const WHITE = SURFACES.light[0];
const BLACK = [0, 0, 0];
const READABLE = 4.5;

// A colour as the browser paints it; ours when it is none, or lets something through.
const painted = colour => {
  const brush = el('canvas', { width: 1, height: 1 }).getContext('2d');
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, cover] = brush.getImageData(0, 0, 1, 1).data;
  return cover === 255 && CSS.supports('color', colour) ? [red, green, blue] : ACCENT;
};

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
const luminance = colour =>
  colour
    .map(part => part / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0.05);

const contrast = (one, other) => {
  const ratio = luminance(one) / luminance(other);
  return Math.max(ratio, 1 / ratio);
};

// The colour, made lighter or darker until it can be read on all of these; it keeps its hue as long as it can. Thin letters that
// shine on a dark ground need more contrast than dark ones on paper.
const readableOn = (colour, surfaces, lighter) => {
  const wanted = lighter ? 7 : READABLE;
  let found = colour;
  for (let left = 1; left > -0.01 && surfaces.some(surface => contrast(found, surface) < wanted); left -= 0.05) {
    found = colour.map(part => Math.round(lighter ? 255 * (Math.max(part, 8) / 255) ** left : part * left));
  }
  return found;
};

// Sets the colours of a root by what its host asks for. Of white and black one can be read on any colour.
const paint = (root, host) => {
  const wish = host.getAttribute('theme');
  const dark = wish === 'dark' || (wish !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const accent = painted(accentOf(host));
  const colours = {
    '--accent': accent,
    '--on-accent': contrast(accent, WHITE) >= READABLE ? WHITE : BLACK,
    '--accent-text': readableOn(accent, SURFACES[dark ? 'dark' : 'light'], dark),
  };
  root.classList.toggle('dark', dark);
  Object.entries(colours).forEach(([name, colour]) => root.style.setProperty(name, 'rgb(' + colour + ')'));
};

const accentOf = host => getComputedStyle(host).getPropertyValue('--wc-accent').trim() || host.getAttribute('accent');
