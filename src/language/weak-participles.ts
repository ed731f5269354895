/** Stems in -t after a letter that else asks for -d: ge-start, ver-kort, ge-print, be-plant. */
const STEM_IN_T =
  /(?:start|stort|schort|kort|sport|smart|hart|print|plant|kant|entert|ent|toont|scout|zout|hout|font|point|count|zet|let|smet|nut|schat|vat|hit|groot|bloot|groet|moet|boet|plaat|put|mat|wet|plet|knot|tweet|root|uit|buit|kuit|feit|spuit|kwart|flirt|alert|vet|net|besprint|ruit|wit|dut|tracht|port|lint|munt|rent|fruit)$/u;
const VOICELESS_BEFORE_T = /(?:[pksfxcq]|ch|sh|th|é)t$/u;
/** After a long vowel, f and s before a t are v and z in the infinitive: "gelooft" is finite. */
const FINITE_IN_FT = /(?:[aeiou]{2}|ij)[fs]t$/u;
const LONG_VOWEL_STEM = /(?:eis|kruis|ruis|buis|hijs|woes|troos|roes|toos|juis)t$/u;
const NOT_BEFORE_D = /(?:[pkqx]|[^s]ch|t)d$/u;

/** Present participles end as weak participles of verbs in -enen do: "vervelend", but "getekend". */
const PRESENT_PARTICIPLE = /(?<!^(?:op|tek|rek|zeg|reg|oef|wap|eig|ord|eff|k|w|r)|[ei])end$/u;
/** A compound noun behind the prefix of a verb: "ge-meenteraad", "stand-be-eld". */
const COMPOUND_NOUN =
  /^eld$|[aeiou].*(?:markt|strijd|tijd|raad|wet|beeld|verstand|stand|land|staat|recht|punt|kant|kracht|macht|schrift|wereld|bond|dienst|kunst|komst|plicht|opdracht|zicht|budget|contract|project|product|traject|object|krediet|straat|stad|grond|rand|heid|arbeid|bestand|gebied|besluit|bericht|lid)$/u;

/** Past forms of strong verbs in -t or -d, behind a prefix: "be-stond", "ver-liet". */
const STRONG_PAST =
  /^(?:bood|stond|vond|bond|zond|leed|meed|reed|sneed|gleed|streed|deed|schold|trad|hield|ried|liet|sloot|noot|schoot|goot|zat|gat|at|droot|smeet|beet|stiet)$/u;

/**
 * Whether a word can be a weak participle by its end, what comes before the stem being taken off
 * ("meld" of "gemeld", "leend" of "verleend"): -t after a voiceless sound, else -d.
 */
export function endsWeakly(body: string): boolean {
  if (STRONG_PAST.test(body) || PRESENT_PARTICIPLE.test(body) || COMPOUND_NOUN.test(body))
    return false;
  if (body.endsWith('d')) return !NOT_BEFORE_D.test(body) && /[aeiouy]/u.test(body.slice(0, -1));
  if (!body.endsWith('t') || body.endsWith('dt')) return false;
  if (STEM_IN_T.test(body)) return true;
  if (FINITE_IN_FT.test(body) && !LONG_VOWEL_STEM.test(body)) return false;
  return VOICELESS_BEFORE_T.test(body) && /[aeiouyé]/u.test(body.slice(0, -1));
}
