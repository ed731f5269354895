import type { Assessment, JudgedLetter } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Remedy } from '../../messages/terminal.ts';
import type { CriterionResult } from '../../norm/verdict.ts';

/** What helps against a criterion; several are about the length of sentences. */
const REMEDIES: Readonly<Record<string, Remedy>> = {
  wordsPerSentence: 'sentences',
  longSentences: 'sentences',
  hardestParagraph: 'paragraphs',
  passiveSentences: 'passives',
  difficultWords: 'words',
  jargonTerms: 'jargon',
};

/** How far beyond its limit a criterion is; a limit of nothing is passed by anything. */
const excess = ({ value = 0, limit }: CriterionResult): number =>
  limit === 0 ? Number.POSITIVE_INFINITY : value / limit;

/** What would bring a letter to the norm, the most needed first. */
function remediesFor({ verdict }: JudgedLetter): Remedy[] {
  const missed = verdict.criteria
    .filter(({ outcome, weight }) => outcome !== 'meets' && weight === 'must')
    .sort((a, b) => excess(b) - excess(a))
    .flatMap(({ measure }) => REMEDIES[measure] ?? []);
  const remedies = [...new Set(missed)];
  // Shorter sentences make every paragraph lighter.
  return remedies.includes('sentences')
    ? remedies.filter((remedy) => remedy !== 'paragraphs')
    : remedies;
}

/** The most that a person can keep in mind. */
const MOST_REMEDIES = 3;

/** What to do about a letter, in a sentence; nothing for one without a verdict. */
export function nextStep(letter: Assessment, { terminal }: Messages): string | undefined {
  if (letter.status !== 'judged') return undefined;
  const remedies = remediesFor(letter).slice(0, MOST_REMEDIES);
  const said = [
    ...(letter.blanks > 0 ? [terminal.fillIn(letter.blanks)] : []),
    ...(remedies.length > 0
      ? [terminal.toDo(remedies.map((each) => terminal.remedies[each]))]
      : []),
  ];
  if (said.length > 0) return said.join(' ');
  return letter.findings.length > 0 ? terminal.betterStill : terminal.done;
}

/** What to do about many letters: what most of them need; nothing where none needs anything. */
export function nextStepForMany(
  letters: readonly Assessment[],
  { terminal }: Messages,
): string | undefined {
  const needed = new Map<Remedy, number>();
  for (const letter of letters) {
    if (letter.status !== 'judged') continue;
    for (const remedy of remediesFor(letter)) needed.set(remedy, (needed.get(remedy) ?? 0) + 1);
  }
  const most = [...needed].sort((a, b) => b[1] - a[1]).slice(0, MOST_REMEDIES);
  return most.length === 0
    ? undefined
    : terminal.toDoForMany(most.map(([remedy, number]) => [terminal.remedies[remedy], number]));
}
