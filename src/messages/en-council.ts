import type { CouncilMessages } from './council.ts';
import { count, whole } from './en-numbers.ts';
import { periodInWords, whenInWords } from './en-years.ts';
import { capitalised } from './phrases.ts';

const letters = (value: number): string => count(value, 'letter', 'letters');

export const enCouncil: CouncilMessages = {
  title: 'How clear are our letters?',
  subtitle: (name) =>
    `Report to the council on ${periodInWords(name) ?? `the measurement ‘${name}’`}`,
  meets: 'of the letters meet the B1 norm',
  noFigure: 'No letter could be judged, so there is no figure.',
  goal: (share, by) => `The target is ${share} by ${periodInWords(by) ?? by}.`,
  standing: {
    reached: 'That target is reached.',
    'maybe-reached':
      'The figure is high enough, but it is not yet certain that the target is reached.',
    'maybe-missed': 'That target is not reached yet, but the difference may be chance.',
    missed: 'That target is not reached yet.',
  },
  period: 'Measurement',

  progress: 'Is it getting better?',
  first: 'This is the first measurement. After the next one you can see here what has changed.',
  firstOfYardstick:
    'This is the first measurement of this kind, so we cannot yet tell whether it is getting better.',
  change: (name, share, points) => {
    const then = `${capitalised(whenInWords(name) ?? `in the measurement ‘${name}’`)} the figure was ${share}.`;
    if (points === 0) return `${then} Now it is nearly the same.`;
    return `${then} Now it is ${count(Math.abs(points), 'percentage point', 'percentage points')} ${points > 0 ? 'higher' : 'lower'}.`;
  },
  otherYardstick:
    'A measurement with a * was made in another way. Do not compare it with the last one.',
  samples: (names) => `From a sample: ${names.join(', ')}.`,
  lastPoints: (shown, all) => `These are the last ${shown} of ${all} measurements.`,

  groups: 'Which letters do well, and which do not yet?',
  best: {
    kind: 'These kinds meet the norm most often',
    department: 'These departments meet the norm most often',
  },
  hardest: {
    kind: 'These kinds meet the norm least often',
    department: 'These departments meet the norm least often',
  },
  maybeChance: {
    kind: (groups) =>
      `The differences between the ${whole(groups)} kinds of letters may be chance. That is why we name no best and no hardest kind.`,
    department: (groups) =>
      `The differences between the ${whole(groups)} departments may be chance. That is why we name no best and no hardest department.`,
  },
  leftOut: (groups, fewest) =>
    `${count(groups, 'group is', 'groups are')} left out: fewer than ${fewest} of their letters were judged.`,
  noGroups: 'There are too few letters of each kind or department, so we do not compare them here.',
  groupSize: (range, judged) => `${range}, ${letters(judged)}`,

  measured: 'What was measured, and what was not?',
  size: (files, all) =>
    files === all
      ? `We looked at ${letters(all)}.`
      : `We looked at ${whole(files)} files. They are ${letters(all)}: a letter that was sent to many people counts once.`,
  sample: (drawn, from) =>
    `We did not measure everything. We drew ${whole(drawn)} of ${whole(from)} files by lot.`,
  sampleCounts:
    'Every file counts then, a copy too. So do not set this figure beside that of a whole measurement.',
  notASample: 'Letters that nobody handed in were not measured.',
  missing: (gone) =>
    `${count(gone, 'file', 'files')} of that time ${gone === 1 ? 'was' : 'were'} gone or changed, and not counted.`,
  notJudged: (reasons) =>
    `These files were not judged and are not counted: ${reasons.map(([reason, files]) => `${whole(files)} × ${reason}`).join(', ')}.`,
  allJudged: 'All files were judged.',
  copies: (share, copies) =>
    `Of all ${whole(copies)} letters sent and judged, copies included, ${share} meet the norm.`,
  copiesInSample: (share) => `Of all letters sent, copies included, about ${share} meet the norm.`,

  certainty: 'How certain is the figure?',
  judged: (judged) =>
    `${letters(judged)} ${judged === 1 ? 'was' : 'were'} judged. The more letters we measure, the more certain the figure is.`,
  few: 'Take care: these are few letters. The figure may be chance.',
  whatChanceIs:
    'The 95% is about chance only. A computer judges the letters, and it can be wrong about one.',

  meaning: 'What does ‘meets the B1 norm’ mean?',
  whatB1Is: 'B1 says how well a person can read. So it is about readers, not about letters.',
  whatIsCounted:
    'That is why the program helder counts what makes a letter hard, such as long sentences and difficult words. A letter that has little of that meets the norm.',
  whatItDoesNotSay:
    'The figure does not say whether every reader understands a letter, nor whether what it says is right. We only know that when residents read it.',
  ownLimits: (criteria) =>
    `Take care: the municipality has limits of its own for ${criteria.join(', ')}.`,

  made: (date, version) => `Measured on ${periodInWords(date) ?? date} with helder ${version}.`,
};
