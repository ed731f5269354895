/** What headings look like where nothing but their looks tells that they are. */

/** A bold paragraph of more characters than this is a warning to the reader, not a heading. */
const LONGEST_HEADING = 100;

/** Text with a heading style and more characters than this is prose that was made to stand out. */
export const LONGEST_STYLED_HEADING = 250;

/** A numbered line of at most so many words reads as a heading, a longer one as a sentence. */
export const MOST_HEADING_WORDS = 6;

/** Whether text that stands out may be a heading: short, and neither a sentence nor an address. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  /\p{L}/u.test(text) &&
  !/[.,;]$/.test(text) &&
  !/@|https?:|www\./.test(text);
