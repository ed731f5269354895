import type { TermJudgement } from '../../language/vocabulary/judge-term.ts';
import type { Messages } from '../../messages/messages.ts';
import type { WordMessages } from '../../messages/words.ts';

const levelOf = ({ level, reason }: TermJudgement, { levels, maybeTypo }: WordMessages): string =>
  reason.code === 'possible-typo' ? maybeTypo : levels[level];

/** One word as a small table for a person. */
export function renderWord(judgement: TermJudgement, { words }: Messages): string {
  const { labels } = words;
  const rows = [
    [labels.level, levelOf(judgement, words)],
    [labels.why, words.reason(judgement.reason)],
    ...(judgement.alternatives.length > 0
      ? [[labels.instead, words.oneOf(judgement.alternatives)]]
      : []),
    ...(judgement.parts.length > 0 ? [[labels.parts, judgement.parts.join(' + ')]] : []),
    [labels.frequency, words.frequency(judgement.zipf)],
  ];
  const width = Math.max(...Object.values(labels).map(({ length }) => length));
  return [
    judgement.word,
    ...rows.map(([label = '', value = '']) => `  ${label.padEnd(width)}  ${value}`),
  ].join('\n');
}
