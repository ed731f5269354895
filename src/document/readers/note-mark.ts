/**
 * Whether raised text was typed as the mark of a note. A raised number after a word or a full stop
 * refers to a note; after "m" or "10" it is a power.
 *
 * @param before the text in front of it
 */
export const isTypedNoteMark = (raised: string, before: string): boolean =>
  /^\s*\d{1,3}\s*$/.test(raised) && /(?:\p{L}{3}|[.,;:?!)\]’”])\s*$/u.test(before);
