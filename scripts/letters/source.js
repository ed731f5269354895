import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

/**
 * @typedef {'letterhead-table' | 'reference-table' | 'running-header' | 'margin-column' | 'hyphenation' | 'times'} Feature
 */

/**
 * The front matter of a source; `fixtures/sources/README.md` explains each key.
 *
 * @typedef {object} Head
 * @property {'docx' | 'pdf'} format
 * @property {'good' | 'almost' | 'bad' | 'unjudgeable'} intended
 * @property {string} title
 * @property {string} department
 * @property {string[]} recipient lines of the address
 * @property {string} date ISO 8601
 * @property {string} reference
 * @property {string} handler
 * @property {string} subject
 * @property {Feature[]} features
 */

/**
 * @typedef {object} Letter
 * @property {Head} head
 * @property {import('mdast').RootContent[]} body
 * @property {Map<string, import('mdast').Paragraph>} footnotes by identifier, in order of appearance
 */

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/**
 * Reads the source of a letter.
 *
 * @param {string} text
 * @returns {Letter}
 */
export function parseSource(text) {
  const [frontMatter, ...content] = markdown.parse(text).children;
  if (frontMatter?.type !== 'yaml') throw new Error('a source starts with front matter');

  /** @type {Letter['footnotes']} */
  const footnotes = new Map();
  const body = content.filter((node) => {
    if (node.type !== 'footnoteDefinition') return true;
    const [note] = node.children;
    if (note?.type !== 'paragraph') throw new Error(`footnote ${node.identifier} is no paragraph`);
    footnotes.set(node.identifier, note);
    return false;
  });
  return { head: parse(frontMatter.value), body, footnotes };
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * @param {string} date ISO 8601, such as 2026-03-09
 * @returns {string} as a letter has it: 9 maart 2026
 */
export function longDate(date) {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 0) - 1]} ${year}`;
}
