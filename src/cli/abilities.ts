import type { TerminalAbilities } from '../reports/terminal/theme.ts';
import type { Io } from './io.ts';

const DEFAULT_COLUMNS = 80;

/** Whether the terminal is set up for UTF-8; where nothing says so, all but old Windows is. */
function showsUnicode({ env }: Io): boolean {
  if (env['TERM'] === 'linux' || env['TERM'] === 'dumb') return false;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return !(locale === 'C' || locale === 'POSIX' || /\.(?:iso|8859)/iu.test(locale ?? ''));
}

/**
 * What the terminal at the other end can show. Colour only on a terminal, and never when NO_COLOR
 * (no-color.org) is set or TERM is dumb; FORCE_COLOR asks for it where there is no terminal.
 */
export function abilitiesOf(io: Io, wantsColor: boolean): TerminalAbilities {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const onTerminal = io.columns !== undefined && TERM !== 'dumb';
  return {
    columns: io.columns ?? DEFAULT_COLUMNS,
    color: wantsColor && !NO_COLOR && (forced || onTerminal),
    unicode: showsUnicode(io),
  };
}
