import { Chalk, type ChalkInstance } from 'chalk';
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
}

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 100;
const NARROWEST = 40;

export function themeFor({ columns, color, unicode }: TerminalAbilities): Theme {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  // Chalk takes any number of texts; a paint takes one, so that it can be handed to `map`.
  const paint =
    (style: ChalkInstance): Paint =>
    (text) =>
      style(text);
  return {
    columns: Math.max(NARROWEST, Math.min(columns, WIDEST)),
    strong: paint(chalk.bold),
    faint: paint(chalk.dim),
    marked: paint(chalk.yellow.bold),
    band: {
      meets: paint(chalk.green),
      nearly: paint(chalk.yellow),
      fails: paint(chalk.red),
      'not-judged': paint(chalk.magenta),
    },
    sign: unicode
      ? { meets: '✓', nearly: '≈', fails: '✗', 'not-judged': '?' }
      : { meets: '+', nearly: '~', fails: 'x', 'not-judged': '?' },
    bullet: unicode ? '•' : '-',
    underline: unicode ? '¯' : '^',
  };
}
