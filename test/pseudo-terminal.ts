import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { IPty } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { ROOT } from './run-helder.ts';

/** The program as a person starts it, from the last build. */
const HELDER = process.env['HELDER_BIN'] ?? join(ROOT, 'bin', 'helder.js');

/** Keys as a terminal sends them. */
export const KEY = {
  enter: '\r',
  down: '\x1b[B',
  up: '\x1b[A',
  escape: '\x1b',
  interrupt: '\x03',
} as const;

const COLUMNS = 80;
const ROWS = 40;

/** The longest that is waited for a text to come on the screen, in milliseconds. */
const PATIENCE = 20_000;

type Spawn = (
  file: string,
  args: string[],
  options: { cwd: string; env: Record<string, string>; cols: number; rows: number; name: string },
) => IPty;

/** Opens pseudo-terminals; undefined on a system without them. */
function spawner(): Spawn | undefined {
  try {
    const { spawn } = createRequire(import.meta.url)('@lydell/node-pty') as { spawn: Spawn };
    spawn(process.execPath, ['-e', ''], { cwd: ROOT, env: {}, cols: 80, rows: 24, name: 'xterm' });
    return spawn;
  } catch {
    return undefined;
  }
}

const spawn = spawner();

/** Whether this system has pseudo-terminals. */
export const hasTerminals = spawn !== undefined;

/** A run of helder in a terminal. */
export interface TerminalRun {
  /** All lines so far, without colours, also those that are scrolled away. */
  readonly screen: () => string;
  /** All that was sent to the terminal, with its commands. */
  readonly sent: () => string;
  readonly terminal: xterm.Terminal;
  /** Waits until a text has come since the last keys. */
  readonly see: (text: string) => Promise<void>;
  readonly press: (keys: string) => void;
  /** The exit code, when it is over. */
  readonly ended: Promise<number>;
}

/** Starts helder in a terminal of 80 columns. */
export function inTerminal(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): TerminalRun {
  if (!spawn) throw new Error('there are no pseudo-terminals here');
  const terminal = new xterm.Terminal({
    cols: COLUMNS,
    rows: ROWS,
    scrollback: 2000,
    allowProposedApi: true,
  });
  const child = spawn(process.execPath, [HELDER, ...argv], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      TERM: 'xterm-256color',
      LANG: 'nl_NL.UTF-8',
      ...env,
    },
    cols: COLUMNS,
    rows: ROWS,
    name: env['TERM'] ?? 'xterm-256color',
  });
  let sent = '';
  child.onData((data) => {
    sent += data;
    terminal.write(data);
  });
  const ended = new Promise<number>((resolve) => {
    child.onExit(({ exitCode }) => terminal.write('', () => resolve(exitCode)));
  });
  const screen = () => {
    const { active } = terminal.buffer;
    return Array.from(
      { length: active.length },
      (_, line) => active.getLine(line)?.translateToString(true) ?? '',
    )
      .join('\n')
      .trimEnd();
  };
  let pressedAt = 0;
  return {
    screen,
    sent: () => sent,
    terminal,
    async see(text) {
      for (let waited = 0; waited < PATIENCE; waited += 20) {
        if (stripVTControlCharacters(sent.slice(pressedAt)).includes(text)) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`‘${text}’ did not come on the screen:\n${screen()}`);
    },
    press(keys) {
      pressedAt = sent.length;
      child.write(keys);
    },
    ended,
  };
}
