const INLINE =
  'a abbr b bdi bdo big br button center cite code data del dfn em font hr i img input ins kbd ' +
  'label mark nobr q s samp small span strike strong sub sup svg time tt u var wbr';
const BLOCK =
  'address article aside blockquote body caption col colgroup dd details div dl dt fieldset ' +
  'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html iframe legend li link main ' +
  'meta nav noscript object ol option p picture pre script section select source style summary ' +
  'table tbody td template textarea tfoot th thead title tr ul video';

const INLINE_ELEMENTS: ReadonlySet<string> = new Set(INLINE.split(' '));

/** Whether an element stands within a line of text. */
export const isInline = (tagName: string): boolean => INLINE_ELEMENTS.has(tagName);

const ELEMENTS: ReadonlySet<string> = new Set(`${INLINE} ${BLOCK}`.split(' '));
const TAG = /^<\/?([a-z][\w-]*)/i;

/**
 * Whether a stretch of what Markdown takes for HTML is that. In letters `<naam>` is a placeholder
 * to be filled in, and so text; comments and declarations are not text.
 */
export function isHtml(html: string): boolean {
  const name = TAG.exec(html)?.[1]?.toLowerCase();
  return name === undefined || ELEMENTS.has(name);
}
