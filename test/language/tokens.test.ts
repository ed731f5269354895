import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { isWord, type TokenKind } from '../../src/language/token.ts';

const tokensOf = (text: string) => analyse(text).flatMap(({ tokens }) => tokens);
const texts = (text: string) => tokensOf(text).map((token) => token.text);
const kindIn = (text: string, token: string): TokenKind | undefined =>
  tokensOf(text).find((each) => each.text === token)?.kind;

describe('tokens', () => {
  it.each([
    ['De in- en uitgang zijn dicht.', 'De|in-|en|uitgang|zijn|dicht|.'],
    ["Uw foto's zijn niet-ingevuld, zo'n 3.", "Uw|foto's|zijn|niet-ingevuld|,|zo'n|3|."],
    ["'s-Hertogenbosch en 's avonds", "'s-Hertogenbosch|en|'s|avonds"],
    ['‘s Avonds is ’t stil in ’24', '‘s|Avonds|is|’t|stil|in|’24'],
    ["Hij zei 'ja' tegen Hans' huis.", "Hij|zei|'|ja|'|tegen|Hans'|huis|."],
    ['Het kost € 1.250,00 of 10.000,- euro.', 'Het|kost|€|1.250,00|of|10.000,-|euro|.'],
    ['Kom op 3 mei 2024 of 03-05-2024.', 'Kom|op|3|mei|2024|of|03-05-2024|.'],
    ['Uw kind(eren) (en hun (tbs-)kliniek)', 'Uw|kind(eren)|(|en|hun|(tbs-)kliniek|)'],
    ['Wat?! Nee... echt', 'Wat|?!|Nee|...|echt'],
    ['de heer/mevrouw en/of partner', 'de|heer/mevrouw|en/of|partner'],
    ['U belt ons.Wij helpen.', 'U|belt|ons|.|Wij|helpen|.'],
    ['brood,melk; dr.Jansen', 'brood|,|melk|;|dr.|Jansen'],
    ['(zie enz.), t.a.v. J.A. Bos', '(|zie|enz.|)|,|t.a.v.|J.A.|Bos'],
    ['zei:"Ja" en «Nee, nooit.»', 'zei|:|"|Ja|"|en|«|Nee|,|nooit|.|»'],
    ['Open ma. t/m do. tot 17.00 uur', 'Open|ma.|t/m|do.|tot|17.00|uur'],
    ['Kom wo. 3 juni of bel ma. Dag.', 'Kom|wo.|3|juni|of|bel|ma|.|Dag|.'],
    ['Za. en zo. dicht. Dat is zo. 3 weken', 'Za.|en|zo.|dicht|.|Dat|is|zo|.|3|weken'],
    ['50% en 20 %', '50%|en|20|%'],
    ['1. Stap een', '1.|Stap|een'],
    ['a.voor u; b.voor ons', 'a.|voor|u|;|b.|voor|ons'],
    ['Dit is het verslag.De rest volgt', 'Dit|is|het|verslag|.|De|rest|volgt'],
    ['v.Chr. is lang geleden', 'v.Chr.|is|lang|geleden'],
    ['a) een foto', 'a|)|een|foto'],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected.split('|'));
  });

  it.each<[string, string, TokenKind]>([
    ['Wij bellen.', 'bellen', 'word'],
    ['een 18-jarige man', '18-jarige', 'word'],
    ['de A12 is dicht', 'A12', 'code'],
    ['zaak Z-24-00123', 'Z-24-00123', 'code'],
    ['zaak Z/24/001', 'Z/24/001', 'code'],
    ['naar NL91ABNA0417164300', 'NL91ABNA0417164300', 'code'],
    ['bel 020-1234567', '020-1234567', 'code'],
    ['op 3-5-’24', '3-5-’24', 'date'],
    ['op 2024-05-03', '2024-05-03', 'date'],
    ['om 14:30', '14:30', 'time'],
    ['om 9.00 uur', '9.00', 'time'],
    ['van 9.00-12.00 uur', '9.00-12.00', 'time'],
    ['een 9.00', '9.00', 'number'],
    ['de 3de keer', '3de', 'number'],
    ['in 1960-1991', '1960-1991', 'number'],
    ['voor € 12,50', '12,50', 'amount'],
    ['voor €12,50', '€12,50', 'amount'],
    ['voor 12,50 euro', '12,50', 'amount'],
    ['EUR 12,50', '12,50', 'amount'],
    ['3 miljoen euro', '3', 'amount'],
    ['voor 1.250,-', '1.250,-', 'amount'],
    ['voor €', '€', 'symbol'],
    ['op www.x.nl.', 'www.x.nl', 'url'],
    ['op mijn.gemeente.nl/pad.', 'mijn.gemeente.nl/pad', 'url'],
    ['op https://x.nl/a?b=c, hier', 'https://x.nl/a?b=c', 'url'],
    ['mail a.b@gemeente.nl!', 'a.b@gemeente.nl', 'email'],
    ['Beste «Naam»,', '«Naam»', 'placeholder'],
    ['Beste [naam invullen],', '[naam invullen]', 'placeholder'],
    ['evt. later', 'evt.', 'abbreviation'],
    ['evt later', 'evt', 'abbreviation'],
    ['T.a.v. de balie', 'T.a.v.', 'abbreviation'],
    ['de heer J. Bos', 'J.', 'abbreviation'],
    ['ja …', '…', 'punctuation'],
  ])('%s: %s is %s', (text, token, kind) => {
    expect(kindIn(text, token)).toBe(kind);
  });

  it('counts as words all but marks and lone symbols', () => {
    const words = tokensOf('Op 3 mei 2024 betaalt u € 1.250 (d.w.z. 50%) via www.x.nl.').filter(
      isWord,
    );
    expect(words.map(({ text }) => text)).toEqual([
      'Op',
      '3',
      'mei',
      '2024',
      'betaalt',
      'u',
      '1.250',
      'd.w.z.',
      '50%',
      'via',
      'www.x.nl',
    ]);
  });
});
