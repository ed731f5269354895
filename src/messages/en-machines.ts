import { count, whole } from './en-numbers.ts';
import type { MachineMessages } from './machines.ts';

/** The words of reports for other programs, in English. */
export const enMachines: MachineMessages = {
  verdict: {
    summary: 'The verdict on the letter as a whole.',
    help: 'The letter does not meet the B1 norm, nearly does, or could not be judged. The result says why. Type helder check with the name of the letter to see which sentences could be better.',
  },
  quoted: (place, text) => `${place}: ‘${text}’`,
  leftOut: (left, all) =>
    `Of ${whole(all)} findings, ${whole(left)} are not in this report. The most important ones are. To see all, use --format json.`,
  storedByGitHub: (stored) => `GitHub stores ${whole(stored)} results of this report at most.`,
  moreLetters: (left) =>
    `And ${count(left, 'more letter', 'more letters')}. To see all, use --format html or xlsx.`,
  headings: { letters: 'Letters', criteria: 'Norm', findings: 'What helps most' },
  columns: {
    letter: 'Letter',
    verdict: 'Verdict',
    reasons: 'What must be better',
    criterion: 'What helder measures',
    limit: 'Norm',
    missedBy: 'Letters that miss it',
  },
};
