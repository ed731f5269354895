import { Chalk } from 'chalk';
import type { Band } from '../../norm/verdict.ts';

/** What the terminal can show. */
export interface TerminalAbilities {
  /** Width in columns. */
  readonly columns: number;
  readonly color: boolean;
  /** Whether signs outside ASCII show well. */
  readonly unicode: boolean;
}

type Paint = (text: string) => string;

/** Colours and signs. Every colour has a sign or a word beside it, so none is needed to read. */
export interface Theme {
  readonly columns: number;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly marked: Paint;
  readonly band: Readonly<Record<Band | 'not-judged', Paint>>;
  readonly sign: Readonly<Record<Band | 'not-judged', string>>;
  readonly bullet: string;
  /** Stands under each character of a marked word. */
  readonly underline: string;
  readonly quotes: readonly [string, string];
}

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 100;
const NARROWEST = 40;

export function themeFor({ columns, color, unicode }: TerminalAbilities): Theme {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    columns: Math.max(NARROWEST, Math.min(columns, WIDEST)),
    strong: chalk.bold,
    faint: chalk.dim,
    marked: chalk.yellow.bold,
    band: {
      meets: chalk.green,
      nearly: chalk.yellow,
      fails: chalk.red,
      'not-judged': chalk.magenta,
    },
    sign: unicode
      ? { meets: '✓', nearly: '≈', fails: '✗', 'not-judged': '?' }
      : { meets: '+', nearly: '~', fails: 'x', 'not-judged': '?' },
    bullet: unicode ? '•' : '-',
    underline: unicode ? '¯' : '^',
    quotes: unicode ? ['‘', '’'] : ["'", "'"],
  };
}
