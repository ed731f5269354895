import { describe, expect, it } from 'vitest';
import {
  clauseDepth,
  clausesOf,
  cutsOf,
  dependenciesOf,
  drawTree,
  longestDependency,
  passivesOfTree,
  separableVerbsOf,
  subtreeOf,
  tangsOf,
  toConllu,
} from '../../src/language/grammar/index.ts';
import { SURE } from '../../src/language/passives.ts';
import { treeOf } from './parsed.ts';

const REFUSED = treeOf(`
  De         DET   2  det
  aanvraag   NOUN  7  nsubj:pass
  wordt/worden AUX 7  aux:pass  VerbForm=Fin
  door       ADP   6  case
  de         DET   6  det
  gemeente   NOUN  7  obl:agent
  afgewezen  VERB  0  root      VerbForm=Part
  .          PUNCT 7  punct
`);

const NESTED = treeOf(`
  U          PRON  2  nsubj
  weet/weten VERB  0  root   VerbForm=Fin
  dat        SCONJ 9  mark
  wij        PRON  9  nsubj
  het        DET   6  det
  geld       NOUN  9  obj
  dat        PRON  8  nsubj
  ontbreekt  VERB  6  acl:relcl  VerbForm=Fin
  zoeken     VERB  2  ccomp  VerbForm=Fin
  en         CCONJ 11 cc
  betalen    VERB  9  conj   VerbForm=Fin
`);

const CALLED = treeOf(`
  Wij        PRON  2  nsubj
  bellen/opbellen VERB 0 root VerbForm=Fin
  u          PRON  2  obj
  morgen     ADV   2  advmod
  op         ADP   2  compound:prt
  .          PUNCT 2  punct
`);

describe('passivesOfTree', () => {
  it('pairs the auxiliary with its participle and names the doer without "door"', () => {
    const [passive, ...rest] = passivesOfTree(REFUSED);
    expect(rest).toEqual([]);
    expect(passive).toMatchObject({ kind: 'worden', auxiliary: 2, participle: 6 });
    expect(passive?.certainty).toBeGreaterThanOrEqual(SURE);
    expect(REFUSED.text.slice(passive?.agent?.start, passive?.agent?.end)).toBe('de gemeente');
    expect(REFUSED.text.slice(passive?.start, passive?.end)).toBe(
      'wordt door de gemeente afgewezen',
    );
  });

  it('lets joined participles share an auxiliary, but not those that have their own', () => {
    const shared = treeOf(`
      Afval          NOUN  3 nsubj:pass
      wordt/worden   AUX   3 aux:pass VerbForm=Fin
      gewogen/wegen  VERB  0 root     VerbForm=Part
      en             CCONJ 5 cc
      gemeten/meten  VERB  3 conj     VerbForm=Part
      en             CCONJ 8 cc
      is/zijn        AUX   8 aux      VerbForm=Fin
      verdwenen      VERB  3 conj     VerbForm=Part
    `);
    expect(passivesOfTree(shared).map((p) => [p.auxiliary, p.participle])).toEqual([
      [1, 2],
      [1, 4],
    ]);
  });

  it('is less sure of zijn with a verb that has its perfect with zijn', () => {
    const withZijn = (participle: string) =>
      passivesOfTree(
        treeOf(`
          Het NOUN 3 nsubj
          is/zijn AUX 3 aux:pass VerbForm=Fin
          ${participle} VERB 0 root VerbForm=Part
        `),
      )[0]?.certainty ?? 0;
    expect(withZijn('toegekend')).toBeGreaterThanOrEqual(SURE);
    expect(withZijn('vertrokken')).toBeLessThan(SURE);
  });
});

describe('clausesOf', () => {
  it('finds one clause for each finite verb, with how deep it lies', () => {
    expect(clausesOf(NESTED)).toEqual([
      { finite: 1, head: 1, depth: 0 },
      { finite: 7, head: 7, depth: 2 },
      { finite: 8, head: 8, depth: 1 },
      { finite: 10, head: 10, depth: 1 },
    ]);
    expect(clauseDepth(NESTED)).toBe(2);
  });

  it('hangs an auxiliary on its predicate', () => {
    expect(clausesOf(REFUSED)).toEqual([{ finite: 2, head: 6, depth: 0 }]);
  });

  it('counts no clause where there is no finite verb', () => {
    const heading = treeOf(`
      Beslissing NOUN 0 root
      op         ADP  3 case
      bezwaar    NOUN 1 nmod
    `);
    expect(clausesOf(heading)).toEqual([]);
    expect(clauseDepth(heading)).toBe(0);
  });
});

describe('longestDependency', () => {
  it('counts the words between a word and its head', () => {
    expect(longestDependency(REFUSED)).toEqual({ word: 1, head: 6, length: 4 });
  });

  it('gives a conjunct the head of the first and leaves punctuation out', () => {
    const joined = treeOf(`
      Wij     PRON  2 nsubj
      kopen   VERB  0 root
      brood   NOUN  2 obj
      ,       PUNCT 5 punct
      melk    NOUN  3 conj
      en      CCONJ 7 cc
      kaas    NOUN  3 conj
    `);
    expect(longestDependency(joined)).toEqual({ word: 6, head: 1, length: 3 });
  });

  it('holds a subject against the farthest of joined predicates, and a predicate against the first', () => {
    const joined = treeOf(`
      Hij     PRON  2 nsubj
      komt    VERB  0 root
      nu      ADV   2 advmod
      en      CCONJ 5 cc
      eet     VERB  2 conj
    `);
    expect(longestDependency(joined)).toEqual({ word: 0, head: 4, length: 3 });
    expect(dependenciesOf(joined)).toContainEqual({ word: 4, head: 1, length: 2 });
  });

  it('leaves sentences of one word out', () => {
    expect(longestDependency(treeOf('Bedankt VERB 0 root\n! PUNCT 1 punct'))).toBeUndefined();
  });
});

describe('separable verbs', () => {
  it('are found with their particle', () => {
    expect(separableVerbsOf(CALLED)).toEqual([{ verb: 1, particle: 4 }]);
  });
});

describe('tangsOf', () => {
  it('finds a particle, a verb cluster and a subject far from their verbs', () => {
    expect(tangsOf(CALLED, 2)).toEqual([{ kind: 'particle', from: 1, to: 4, between: 2 }]);
    expect(tangsOf(REFUSED, 3)).toEqual([{ kind: 'verbs', from: 2, to: 6, between: 3 }]);
    expect(tangsOf(NESTED, 4)).toEqual([{ kind: 'subject', from: 3, to: 8, between: 4 }]);
  });

  it('finds an article far from its noun', () => {
    const long = treeOf(`
      De         DET  6 det
      door       ADP  3 case
      u          PRON 5 obl:agent
      gisteren   ADV  5 advmod
      ingediende VERB 6 acl VerbForm=Part
      aanvraag   NOUN 0 root
    `);
    expect(tangsOf(long, 4)).toEqual([{ kind: 'article', from: 0, to: 5, between: 4 }]);
  });

  it('finds a main clause that comes late, behind another one', () => {
    const late = treeOf(`
      Omdat   SCONJ 3 mark
      u       PRON  3 nsubj
      wacht   VERB  5 advcl VerbForm=Fin
      ,       PUNCT 3 punct
      bellen  VERB  0 root  VerbForm=Fin
      wij     PRON  5 nsubj
    `);
    expect(tangsOf(late, 2)).toEqual([{ kind: 'lead', from: 0, to: 4, between: 2 }]);
  });

  it('takes no verb for the help of one in another clause', () => {
    const other = treeOf(`
      Het          DET   2 det
      gevolg       NOUN  0 root
      is/zijn      AUX   6 aux   VerbForm=Fin
      dat          SCONJ 6 mark
      brieven      NOUN  6 nsubj:pass
      aangepast    VERB  2 acl   VerbForm=Part
      moeten       AUX   6 aux   VerbForm=Fin
      worden       AUX   6 aux:pass VerbForm=Inf
    `);
    expect(tangsOf(other, 1)).toEqual([{ kind: 'subject', from: 4, to: 6, between: 1 }]);
  });

  it('takes no subject to a verb further on than its own', () => {
    const own = treeOf(`
      Het       DET   2 det
      gevolg    NOUN  7 nsubj
      is/zijn   AUX   7 cop VerbForm=Fin
      dat       SCONJ 7 mark
      brieven   NOUN  7 obj
      later     ADV   7 advmod
      komen     VERB  0 root VerbForm=Fin
    `);
    const below = treeOf(`
      Namen     NOUN  6 nsubj
      zijn      AUX   1 cop VerbForm=Fin
      gegevens  NOUN  1 obj
      en        CCONJ 6 cc
      dat       PRON  6 obj
      telt      VERB  0 root VerbForm=Fin
    `);
    for (const tree of [own, below])
      expect(tangsOf(tree, 1).filter(({ kind }) => kind === 'subject')).toEqual([]);
  });

  it('leaves out what stands closer than asked', () => {
    expect(tangsOf(REFUSED, 4)).toEqual([]);
  });
});

describe('cutsOf', () => {
  const joined = (...rows: readonly string[]) =>
    treeOf(
      ['Wij PRON 2 nsubj', 'maken VERB 0 root VerbForm=Fin', 'plannen NOUN 2 obj', ...rows].join(
        '\n',
      ),
    );

  it('cuts before a clause with the order of a main clause', () => {
    const tree = joined(
      'en CCONJ 6 cc',
      'u PRON 6 nsubj',
      'ziet VERB 2 conj VerbForm=Fin',
      'ze PRON 6 obj',
    );
    expect(cutsOf(tree)).toEqual([3]);
  });

  it('does not cut before one with its verb at the end, whatever it hangs on', () => {
    const tree = joined(
      'en CCONJ 7 cc',
      'u PRON 7 nsubj',
      'ze PRON 7 obj',
      'ziet VERB 2 conj VerbForm=Fin',
    );
    expect(cutsOf(tree)).toEqual([]);
  });
});

describe('showing a tree', () => {
  it('writes CoNLL-U with ten columns and heads from 1', () => {
    const [id, text, first, ...rest] = toConllu(CALLED, '3.1').split('\n');
    expect([id, text]).toEqual(['# sent_id = 3.1', '# text = Wij bellen u morgen op .']);
    expect(first).toBe('1\tWij\twij\tPRON\t_\t_\t2\tnsubj\t_\t_');
    expect(rest.slice(-2)).toEqual(['', '']);
    expect(rest.slice(0, -2).every((row) => row.split('\t').length === 10)).toBe(true);
  });

  it('draws each word below its head', () => {
    expect(drawTree(CALLED)).toBe(
      [
        'bellen [opbellen]  root VERB',
        '├─ Wij  nsubj PRON',
        '├─ u  obj PRON',
        '├─ morgen  advmod ADV',
        '├─ op  compound:prt ADP',
        '└─ .  punct PUNCT',
        '',
      ].join('\n'),
    );
  });
});

describe('subtreeOf', () => {
  it('has a word with all that hangs below it, in order', () => {
    expect(subtreeOf(NESTED, 8)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
