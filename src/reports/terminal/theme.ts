import { Chalk, type ChalkInstance } from 'chalk';
import type { Band } from '../../norm/verdict.ts';
import { plain, plainSentence } from './plain.ts';
import { wrap } from './wrap.ts';

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
  /** Text of a letter or the name of its file, harmless and as long as it was. */
  readonly plain: Paint;
  /** A sentence of ours in lines that fit, with `first` before the first of them. */
  readonly lines: (text: string, first?: string) => string[];
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
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  return {
    columns: width,
    plain: (text) => plain(text, unicode),
    lines: (text, first) => wrap(plainSentence(text, unicode), width, first),
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
