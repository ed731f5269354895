/** Names of heading styles, house styles such as "Tussenkop" included; a digit gives the level. */
const HEADING_NAME = /^\S*(?:kop|kopje|titel|title|heading) ?(\d)?\d*$/i;
const FIRST_HEADING = /^(?:titel|title|hoofdstuktitel)$/i;

/** The level of a heading by the name of its style alone. */
export function namedLevel(name: string): number | undefined {
  if (FIRST_HEADING.test(name)) return 1;
  const match = HEADING_NAME.exec(name);
  return match ? Number(match[1] ?? 2) : undefined;
}
