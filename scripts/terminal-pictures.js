/**
 * Makes the pictures of the terminal in `docs/beelden` from a real review of a sample letter, in a
 * pseudo-terminal: `npm run build && node scripts/terminal-pictures.js`.
 */
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const ROOT = resolve(import.meta.dirname, '..');
const HELDER = join(ROOT, 'bin', 'helder.js');
const PICTURES = join(ROOT, 'docs', 'beelden');
const COLUMNS = 80;

/** Size of a character, in pixels. */
const WIDTH = 8.4;
const HEIGHT = 18;
const MARGIN = 16;

/** The first eight colours of a terminal, dark enough for a light background. */
const COLOURS = [
  '#1f2328',
  '#b3261e',
  '#1a6b34',
  '#7d5700',
  '#0b5394',
  '#7b2d8b',
  '#00626b',
  '#57606a',
];

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** How a character looks, as attributes of SVG. */
function lookOf(cell) {
  const colour = cell.isFgPalette() ? COLOURS[cell.getFgColor() % 8] : COLOURS[0];
  return [
    `fill="${cell.isDim() ? COLOURS[7] : colour}"`,
    ...(cell.isBold() ? ['font-weight="bold"'] : []),
  ].join(' ');
}

/** A line of the terminal as stretches of one look, each with the column where it begins. */
function stretchesOf(line) {
  const stretches = [];
  let spaces = 0;
  for (let column = 0; column < COLUMNS; column++) {
    const cell = line.getCell(column);
    const sign = cell.getChars() || ' ';
    const look = lookOf(cell);
    const last = stretches.at(-1);
    // A browser folds spaces: what stands apart gets a place of its own.
    if (sign === ' ') spaces++;
    else if (last?.look === look && spaces < 2) last.text += ' '.repeat(spaces) + sign;
    else stretches.push({ column, look, text: sign });
    if (sign !== ' ') spaces = 0;
  }
  return stretches;
}

/** The last lines on the terminal as a picture. */
function pictureOf({ buffer: { active } }, title, from) {
  const lines = Array.from({ length: active.length }, (_, at) => active.getLine(at));
  const first = lines.findLastIndex((line) => line.translateToString(true).includes(from));
  const last = lines.findLastIndex((line) => line.translateToString(true) !== '');
  const shown = lines.slice(first, last + 1);
  const width = COLUMNS * WIDTH + 2 * MARGIN;
  const height = shown.length * HEIGHT + 2 * MARGIN;
  const rows = shown.flatMap((line, row) =>
    stretchesOf(line).map(
      ({ column, look, text }) =>
        `<text x="${(MARGIN + column * WIDTH).toFixed(1)}" y="${MARGIN + row * HEIGHT + 13}" ${look} textLength="${(text.length * WIDTH).toFixed(1)}">${escaped(text)}</text>`,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="#f6f8fa" stroke="#d0d7de"/>
${rows.join('\n')}
</svg>
`;
}

const pause = () => new Promise((done) => setTimeout(done, 700));

/** Types keys one by one in a run of helder, and gives the terminal after each. */
async function inTerminal(argv, cwd, keys, look) {
  const terminal = new xterm.Terminal({
    cols: COLUMNS,
    rows: 50,
    scrollback: 1000,
    allowProposedApi: true,
  });
  const child = spawn(process.execPath, [HELDER, ...argv], {
    cwd,
    cols: COLUMNS,
    rows: 50,
    env: { PATH: process.env.PATH, HOME: cwd, TERM: 'xterm-256color', LANG: 'nl_NL.UTF-8' },
  });
  const ended = new Promise((done) => child.onExit(done));
  child.onData((data) => terminal.write(data));
  await pause();
  await pause();
  for (const [at, key] of keys.entries()) {
    child.write(key);
    await pause();
    look(at, terminal);
  }
  await ended;
  await pause();
  look('end', terminal);
}

const cwd = mkdtempSync(join(tmpdir(), 'helder-pictures-'));
mkdirSync(PICTURES, { recursive: true });
copyFileSync(join(ROOT, 'fixtures/letters/bezwaar-ontvangen.docx'), join(cwd, 'brief.docx'));
const save = (name, terminal, title, from) =>
  writeFileSync(join(PICTURES, `${name}.svg`), pictureOf(terminal, title, from));

const ENTER = '\r';
const UP = '\x1b[A';
await inTerminal(
  ['review', 'brief.docx', '--copies', '3000', '--department', 'Juridische zaken'],
  cwd,
  ['Sanne Bos', ENTER, UP, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER],
  (at, terminal) => {
    if (at === 0) save('begin', terminal, 'Helder vraagt uw naam', 'brief.docx');
    if (at === 1) save('punt', terminal, 'Helder laat een punt uit de brief zien', 'Punt 1');
    if (at === 3) save('vragen', terminal, 'Wat helder heeft nagekeken', 'Dit heeft helder');
    if (at === 7) save('besluit', terminal, 'Helder vraagt uw besluit', 'Wat is uw besluit');
  },
);
await inTerminal(['register'], cwd, [], (at, terminal) => {
  if (at === 'end') save('register', terminal, 'De brieven in het register', '20');
});
