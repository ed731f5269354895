import { readFileSync } from 'node:fs';
import type { PartOfSpeech } from '../lexicon/entry.ts';
import { packageFile } from '../word-data.ts';
import { describerOf, INPUTS } from './model-words.ts';
import { bestTree } from './spanning-tree.ts';
import { instantiate } from './web-assembly.ts';

/*
 * The layout of `models/grammar.bin`: 32 little-endian Int32, then sections at multiples of sixteen
 * bytes. `scripts/train-parser/export.py` writes them, `scripts/train-parser/kernel.c` finds them;
 * only the header, the index of words and the labels at the end are read here.
 */
const HEADER = 32;
const MAGIC = 0x4d474c48;
const FIELD = { magic: 0, version: 1, words: 2, affixes: 4, upos: 12, features: 13 } as const;
const LABELS_AT = 16;
const LABELS_LENGTH = 17;
const VERSION = 1;
const PAGE = 65_536;

/** Longer stretches are read in parts; memory grows with the square of this. */
export const LONGEST = 256;

/** What the model says of one token; a head of -1 is the root of the sentence. */
export interface Analysis {
  readonly upos: PartOfSpeech;
  /** In the notation of UD, '' for none. */
  readonly features: string;
  readonly head: number;
  readonly relation: string;
}

/** What the arithmetic of the model offers; see `scripts/train-parser/kernel.c`. */
interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly __heap_base: { readonly value: number };
  open(base: number): number;
  reserve(base: number, tokens: number): number;
  tokens(): number;
  arcs(): number;
  upos(): number;
  features(): number;
  heads(): number;
  relations(): number;
  read(tokens: number): void;
  relate(tokens: number): void;
}

interface Labels {
  readonly upos: readonly PartOfSpeech[];
  /** `UPOS features`, the features `_` for none. */
  readonly features: readonly string[];
  readonly relations: readonly string[];
}

/**
 * Makes a reader of sentences from the two files of a model. It keeps its working memory between
 * calls and gives the same result for the same words wherever it runs.
 *
 * @param kernel bytes of the arithmetic, a WebAssembly module
 * @param model bytes of the weights
 * @returns a function from the words of a sentence, at most `LONGEST`, to an analysis of each
 * @throws when the bytes are no model of this version
 */
export function modelOf(
  kernel: Uint8Array,
  model: Uint8Array,
): (forms: readonly string[]) => Analysis[] {
  const run = instantiate(kernel) as unknown as Kernel;
  const base = (run.__heap_base.value + 15) & ~15;
  const ensure = (end: number) => {
    const missing = end - run.memory.buffer.byteLength;
    if (missing > 0) run.memory.grow(Math.ceil(missing / PAGE));
  };
  ensure(base + model.length);
  new Uint8Array(run.memory.buffer, base, model.length).set(model);
  const header = new Int32Array(run.memory.buffer, base, HEADER);
  if (header[FIELD.magic] !== MAGIC || header[FIELD.version] !== VERSION)
    throw new Error('the grammar model is not of this version');
  const read = (field: number) => header[field] as number;
  const words = read(FIELD.words);
  const uposCount = read(FIELD.upos);
  const featureCount = read(FIELD.features);
  const affixes = read(FIELD.affixes);
  const labelsAt = read(LABELS_AT);
  const labels = JSON.parse(
    new TextDecoder().decode(model.subarray(labelsAt, labelsAt + read(LABELS_LENGTH))),
  ) as Labels;

  run.open(base);
  const free = (base + model.length + 15) & ~15;
  ensure(run.reserve(free, LONGEST));
  const { buffer } = run.memory;
  const describe = describerOf({
    hashes: new Uint32Array(buffer, base + 4 * HEADER, words),
    checks: new Uint16Array(buffer, base + 4 * HEADER + 4 * words, words),
    affixes,
  });
  const tokens = new Int32Array(buffer, run.tokens(), LONGEST * INPUTS);
  const arcs = new Float32Array(buffer, run.arcs(), LONGEST * (LONGEST + 1));
  const upos = new Float32Array(buffer, run.upos(), LONGEST * uposCount);
  const features = new Float32Array(buffer, run.features(), LONGEST * featureCount);
  const heads = new Int32Array(buffer, run.heads(), LONGEST);
  const relations = new Int32Array(buffer, run.relations(), LONGEST);
  /** For each part of speech, the features that go with it. */
  const featuresFor = labels.upos.map((tag) =>
    labels.features.flatMap((label, i) => (label.startsWith(`${tag} `) ? [i] : [])),
  );

  return (forms) => {
    const size = forms.length;
    if (size === 0) return [];
    describe(forms, tokens);
    run.read(size);
    const row = size + 1;
    const tree = bestTree({ size, score: (word, head) => arcs[(word - 1) * row + head] as number });
    heads.set(tree.subarray(1));
    run.relate(size);
    return forms.map((_, i) => {
      const tag = highest(upos, i * uposCount, range(labels.upos.length));
      const bundle = highest(features, i * featureCount, featuresFor[tag] ?? []);
      const of = (labels.features[bundle] ?? '').split(' ')[1] ?? '_';
      return {
        upos: labels.upos[tag] as PartOfSpeech,
        features: of === '_' ? '' : of,
        head: (tree[i + 1] as number) - 1,
        relation: labels.relations[relations[i] as number] as string,
      };
    });
  };
}

const range = (length: number): number[] => [...new Array(length).keys()];

/** Which of some places, counted from `from`, holds the highest score; the first of equals. */
function highest(scores: Float32Array, from: number, places: readonly number[]): number {
  let best = places[0] ?? -1;
  for (const place of places)
    if ((scores[from + place] as number) > (scores[from + best] as number)) best = place;
  return best;
}

let shipped: ReturnType<typeof modelOf> | undefined;

/** The model that comes with helder, made ready at its first use. */
export function grammar(): ReturnType<typeof modelOf> {
  const file = (name: string) => readFileSync(packageFile(`models/${name}`));
  shipped ??= modelOf(file('grammar-kernel.wasm'), file('grammar.bin'));
  return shipped;
}
