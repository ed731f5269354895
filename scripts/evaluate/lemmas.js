// @ts-check
/**
 * @typedef {{ readonly form: string, readonly lemma: string, readonly upos: string }} Word
 */

/**
 * Whether a lemma is the one that the treebank gives. Case is folded, and so are two habits of the
 * treebank: it parts the lemma of a compound by `_` (`op_bellen`), and there it leaves out the sound
 * or hyphen that links the parts (`verzekering_maatschappij`). A link must be the one that the word
 * itself has. Verbs have none: there the part in front of a participle holds `ge`.
 *
 * @param {Word} gold @param {string} lemma as helder has it
 */
export function isLemmaOf({ form, lemma: gold, upos }, lemma) {
  const said = lemma.toLowerCase();
  const parts = gold === '_' ? ['_'] : gold.toLowerCase().split('_');
  if (said === parts.join('')) return true;
  if (parts.length === 1 || upos === 'VERB') return false;
  const last = parts.at(-1) ?? '';
  const front = said.slice(0, -last.length);
  return said.endsWith(last) && front !== '' && form.toLowerCase().startsWith(front);
}
