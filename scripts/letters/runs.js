/**
 * A stretch of text in one style.
 *
 * @typedef {object} Run
 * @property {string} text empty for a line break or a footnote mark
 * @property {boolean} bold
 * @property {'inserted' | 'deleted'} [change] a tracked change
 * @property {string} [footnote] identifier of the footnote whose mark stands here
 * @property {boolean} [lineBreak]
 */

/** @typedef {Pick<Run, 'bold' | 'change'>} Style */

/**
 * Flattens the inline nodes of a paragraph, heading or cell to runs. `~~text~~` is a tracked
 * deletion and `<ins>text</ins>` a tracked insertion.
 *
 * @param {readonly import('mdast').PhrasingContent[]} nodes
 * @param {Style} [style]
 * @returns {Run[]}
 */
export function runsOf(nodes, style = { bold: false }) {
  /** @type {Run[]} */
  const runs = [];
  let current = style;
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        runs.push({ ...current, text: node.value.replace(/\s+/g, ' ') });
        break;
      case 'strong':
        runs.push(...runsOf(node.children, { ...current, bold: true }));
        break;
      case 'delete':
        runs.push(...runsOf(node.children, { ...current, change: 'deleted' }));
        break;
      case 'link':
        runs.push(...runsOf(node.children, current));
        break;
      case 'break':
        runs.push({ ...current, text: '', lineBreak: true });
        break;
      case 'footnoteReference':
        runs.push({ ...current, text: '', footnote: node.identifier });
        break;
      case 'html':
        current = node.value === '<ins>' ? { ...style, change: 'inserted' } : style;
        break;
      default:
        throw new Error(`no layout for ${node.type}`);
    }
  }
  return runs;
}
