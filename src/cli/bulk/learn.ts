import { type Proposal, proposals } from '../../bulk/register/learn.ts';
import { readRegister } from '../../bulk/register/register.ts';
import { markOf } from '../../bulk/review.ts';
import { loadConfig } from '../../config/load.ts';
import { UnreadableError } from '../../document/unreadable.ts';
import { withoutServiceNumbers } from '../../letter/redact.ts';
import type { Messages } from '../../messages/messages.ts';
import { B1 } from '../../norm/b1.ts';
import { normWith } from '../../norm/own-norm.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { letterFiles } from '../letter-files.ts';
import { lettersWithin, sourceOf } from '../read-letter.ts';
import { registerFolders } from './register-folder.ts';

export interface LearnOptions {
  readonly register?: string;
  /** Folder with letters in which the sentences are looked up. */
  readonly letters?: string;
  readonly config?: string;
}

/** The sentences of letters that were pointed at, by their marks. */
async function sentencesIn(
  folder: string,
  wanted: ReadonlySet<string>,
  { config }: LearnOptions,
  messages: Messages,
  io: Io,
): Promise<Map<string, string>> {
  const { ownWords, ownLimits, ownRules, accepted } = await loadConfig(io.cwd, config);
  const letters = lettersWithin({}, io, {
    norm: normWith(B1, ownLimits),
    ownWords,
    ownRules,
    accepted,
  });
  const found = new Map<string, string>();
  const { files } = await letterFiles([folder], [], messages, io);
  for (const file of files) {
    if (found.size === wanted.size) break;
    try {
      const read = await letters.examine(await sourceOf(file, {}, io));
      const { assessment } = withoutServiceNumbers({ assessment: read.assessment });
      for (const { context } of assessment.status === 'unreadable' ? [] : assessment.findings) {
        const mark = markOf(context.text);
        if (wanted.has(mark)) found.set(mark, context.text);
      }
    } catch (error) {
      // A letter that cannot be read holds no sentence that was reviewed.
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  return found;
}

/** What to put in the configuration, when a person agrees. */
function configurationFor(
  found: readonly Proposal[],
  sentences: ReadonlyMap<string, string>,
  { review }: Messages,
) {
  const why = ({ reasons, reviewers }: Proposal) => ({
    reason: reasons.join('; ') || review.ignoredBy(reviewers),
    owner: 'KCC',
  });
  const allow = found.flatMap((proposal) =>
    proposal.word === undefined ? [] : [{ word: proposal.word, ...why(proposal) }],
  );
  const accept = found.flatMap((proposal) => {
    const sentence = sentences.get(proposal.sentence ?? '');
    return sentence === undefined ? [] : [{ rule: proposal.rule, sentence, ...why(proposal) }];
  });
  return {
    ...(allow.length > 0 && { words: { allow } }),
    ...(accept.length > 0 && { accept }),
  };
}

/** `helder register learn`: what reviewers keep ignoring, as a proposal. */
export async function learn(options: LearnOptions, messages: Messages, io: Io): Promise<ExitCode> {
  const { register: folder } = registerFolders(options, io);
  const found = proposals(await readRegister(folder));
  const { review } = messages;
  const wanted = new Set(found.flatMap(({ sentence }) => sentence ?? []));
  const sentences =
    options.letters === undefined || wanted.size === 0
      ? new Map<string, string>()
      : await sentencesIn(options.letters, wanted, options, messages, io);
  const configuration = configurationFor(found, sentences, messages);
  const isUnknown = wanted.size > sentences.size;
  io.stdout(
    `${[
      found.length === 0 ? review.nothingToLearn : review.proposals(found.length),
      ...found.map((proposal) => review.proposal(proposal, sentences.get(proposal.sentence ?? ''))),
      ...(isUnknown ? ['', review.findSentences] : []),
      ...(Object.keys(configuration).length > 0
        ? ['', review.forConfiguration, JSON.stringify(configuration, null, 2)]
        : []),
    ].join('\n')}\n`,
  );
  return EXIT.passed;
}
