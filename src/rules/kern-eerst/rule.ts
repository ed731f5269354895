import { placeOf } from '../../document/place.ts';
import type { Passage } from '../../language/prose.ts';
import { decides, decisionOf } from '../decision.ts';
import type { Finding } from '../finding.ts';
import { checkLetter, findingAtBlock, type Letter, wordsOfPassages } from '../letter.ts';
import { findingIn, type Rule } from '../rule.ts';

/** How many paragraphs may lead up to the message. */
const LEAD_PASSAGES = 2;
/** A decision that comes after more words than this is surely too far down. */
const FAR_WORDS = 120;

/** Words that promise a message and do not give it. */
const PROMISE =
  /(?<!\p{L})(?:bericht(?:en)? (?:wij|we|ik) u (?:als volgt|het volgende)|(?:delen|deel|laten|laat) (?:wij|we|ik) u (?:het volgende )?(?:mede|mee|weten)[^.]{0,12}als volgt|deel ik u het volgende mee|delen wij u het volgende mee|stellen wij u in kennis van ons besluit|doen wij u onze beslissing [^.]{0,40}toekomen|willen wij u (?:graag )?het volgende (?:meedelen|mededelen|berichten))(?!\p{L})/iu;

/** What the reader gets, may, must or need not do: a message, also where it is no decision. */
const MESSAGE =
  /(?<!\p{L})(?:u (?:krijgt|mag|moet|hoeft|ontvangt geen)|(?:krijgt|mag|moet|hoeft) u)(?!\p{L})/iu;

/** The paragraphs before the first heading of the text. */
function leadOf({ document, body }: Letter): readonly Passage[] {
  const [first] = body;
  if (!first) return [];
  const heading = document.blocks.findIndex(
    ({ kind }, index) => kind === 'heading' && index > first.index,
  );
  return body.filter(({ index }) => heading < 0 || index < heading).slice(0, LEAD_PASSAGES);
}

function check(letter: Letter): Finding[] {
  const { document, body } = letter;
  const lead = leadOf(letter);
  const [first] = lead;
  if (!first) return [];
  const sentences = lead.flatMap((passage) => passage.sentences);
  const tellsMessage = sentences.some(
    (sentence) => decides(sentence) || MESSAGE.test(sentence.text),
  );
  if (tellsMessage) return [];

  const promise = PROMISE.exec(first.block.text);
  const decision = decisionOf(letter);
  const paragraph =
    decision && placeOf(document, decision.passage.index, decision.sentence.start).paragraph;
  if (promise) {
    const start = promise.index;
    const end = start + promise[0].length;
    return [
      findingIn(
        document,
        first.index,
        {
          rule: 'kern-eerst',
          severity: 'warning',
          start,
          end,
          variant: 'promise',
          ...(paragraph !== undefined && { arguments: { paragraph } }),
        },
        first.sentences.find((sentence) => sentence.start <= start && end <= sentence.end),
      ),
    ];
  }
  if (!decision || paragraph === undefined) return [];
  const before = body.filter(({ index }) => index < decision.passage.index);
  return [
    findingAtBlock(document, first.index, {
      rule: 'kern-eerst',
      severity: wordsOfPassages(before) > FAR_WORDS ? 'warning' : 'hint',
      variant: 'late',
      arguments: { paragraph },
    }),
  ];
}

/**
 * Points at the first paragraph of a letter that keeps its message for later: at the words that only
 * promise it, or at the first words where the decision stands further down.
 */
export const kernEerst = {
  id: 'kern-eerst',
  check: (prose) => checkLetter(prose, check),
} as const satisfies Rule;
