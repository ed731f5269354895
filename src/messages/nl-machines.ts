import type { MachineMessages } from './machines.ts';
import { count, whole } from './nl-numbers.ts';

/** The words of reports for other programs, in Dutch. */
export const nlMachines: MachineMessages = {
  verdict: {
    summary: 'Het oordeel over de brief als geheel.',
    help: 'De brief haalt de B1-norm niet, haalt hem net niet, of was niet te beoordelen. Bij het punt staat waarom. Typ helder check met de naam van de brief om te zien welke zinnen beter kunnen.',
  },
  quoted: (place, text) => `${place}: ‘${text}’`,
  leftOut: (left, all) =>
    `Van de ${whole(all)} punten staan er ${whole(left)} niet in dit verslag. De belangrijkste staan er wel in. Alles zien? Gebruik --format json.`,
  storedByGitHub: (stored) => `GitHub bewaart hoogstens ${whole(stored)} punten van dit verslag.`,
  moreLetters: (left) =>
    `En nog ${count(left, 'brief', 'brieven')}. Alles zien? Gebruik --format html of xlsx.`,
  headings: { letters: 'Brieven', criteria: 'Norm', findings: 'Wat het meest helpt' },
  columns: {
    letter: 'Brief',
    verdict: 'Oordeel',
    reasons: 'Wat er beter moet',
    criterion: 'Wat helder meet',
    limit: 'Norm',
    missedBy: 'Brieven die dit niet halen',
  },
};
