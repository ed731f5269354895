import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';

/** Each case is a text with a bar where a sentence ends. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'titles and initials': [
    'U kunt bellen met dhr. J.A. de Vries.| Hij is er elke dag.',
    'Mw. A.B.M. Jansen neemt contact met u op.| Dat doet zij binnen een week.',
    'De brief is van prof. dr. K. Bakker.| U leest hem hieronder.',
    'U spreekt met J. Van den Berg.| Zij helpt u.',
    'De stukken liggen bij Th. Willems.| Bel gerust.',
    'Deze brief gaat over bijlage A. |De andere stukken volgen.',
    'Dit is het werk van A. en B. de Wit.',
  ],
  abbreviations: [
    'U krijgt dit o.a. omdat u ziek was.',
    'Zie art. 4 lid 2.| Daar staat de regel.',
    'Stuur de brief t.a.v. Team Zorg naar ons.',
    'Wij sturen u een brief d.d. 3 mei 2024.| Bewaar deze brief.',
    'Neem mee: paspoort, rijbewijs, enz.| De balie is open.',
    'Neem uw paspoort, rijbewijs enz. mee naar de balie.',
    'Dit geldt i.v.m. Koningsdag.| Daarna niet meer.',
    'De afspraak is op maandag 6 mei a.s.| Neem uw paspoort mee.',
    'De aanvraag is van Jansen B.V. Amsterdam.',
    'De aanvraag is van Jansen B.V.| Wij hebben die ontvangen.',
    'Op blz. 12 van Stb. 2015 staat meer.',
    'Het kost ca. 5 mln. euro per jaar.',
    'De boete is max. 100 euro.| Betaal op tijd.',
    'Wij vroegen het aan Jan. |Hij weet het.',
    'Dit geldt ook voor u. |De gemeente helpt u.',
    'De loop is 5 km. |Daarna is er koffie.',
    'Het gaat om Stcrt. 2023, nr. 1234.',
    'Dit valt onder de Wlz. |Bert vraagt een pgb. |Anna ook, met btw.',
    'De verg. van mei en de lzr. van ons.',
  ],
  'numbers, dates, amounts and times': [
    'U betaalt € 1.250,00.| Dat kan in delen.',
    'U betaalt 1.250,- euro.| Dat kan in delen.',
    'Kom op 3 mei om 9.00 uur.| De balie is dan open.',
    'Wij zijn open van 9.00 u. tot 17.00 u.| Kom langs.',
    'De regel geldt sinds 2015.| 12 gemeenten doen mee.',
    'Dat staat in lid 2.| De rest niet.',
    'De 2. verdieping is dicht.',
    'Op 03-05-2024 begint het.| Op 3-5-’24 dus.',
    'Het werd 3 - 0. |De buurt was blij.',
  ],
  'web and e-mail addresses': [
    'Kijk op www.amsterdam.nl.| Daar staat meer.',
    'Mail naar info@gemeente.nl.| U krijgt snel antwoord.',
    'Ga naar mijn.gemeente.nl/pad?id=3.| Log in met DigiD.',
    'Wilt u meer weten? |www.gemeente.nl heeft alle regels.',
  ],
  'quotations and brackets': [
    '"Ik kom morgen." |Dat zei zij.',
    '"Kunt u mij helpen?" vroeg zij.',
    '‘Ik ga.’ |Zij ging.',
    '„Dat mag niet.” |Zo staat het er.',
    '«Dat mag niet.» |Zo staat het er.',
    'Hij zei: "Ik kom. |Ik ga."',
    'De gids (gratis!) ligt klaar.',
    'U krijgt geld. |(Dat is niet veel.) |Wij betalen snel.',
    'U krijgt geld (zie bijlage 1). |Wij betalen snel.',
  ],
  'other ends': [
    'Wat?! |Dat kan niet.',
    'Wij wachten … |U ook.',
    'Wij wachten... en dan gaan wij.',
    'U vraagt: mag dat? |Ja.',
    'Wij gaan. |’s Ochtends is er koffie. |’t Is gratis.',
    'Wij gaan naar buiten. |’s-Hertogenbosch is mooi.',
    'Dit is klaar. |eHerkenning hebt u niet nodig.',
    'Wij hebben uw aanvraag. |wij beslissen snel.',
    'De kosten zijn hoog. |wij helpen u.',
    'U belt ons.Wij helpen u.'.replace('.W', '.|W'),
    'Het is klaar (zie boven).| 1. De eerste stap is klein.| 2. De tweede is groot.',
    'U moet: 1. een foto meenemen; 2. geld meenemen.',
    'De termijn loopt af.| b. De aanvraag is te laat.',
    'Bel ons.| - Wij zijn er elke dag.',
    '1. De aanvraag',
    'De prijs gaat omhoog. |(Ver)koop kan niet.',
    '12). De aanvraag komt later.',
    'Stap 1. Vul het formulier in. |Stap 2. Stuur het op.',
    'Dit staat in artikel 20. |De rest niet.',
    'Wij stoppen ermee. |Punt. |Bel ons niet.',
    'een pasfoto',
  ],
};

describe('sentences', () => {
  for (const [theme, texts] of Object.entries(CASES)) {
    describe(theme, () => {
      it.each(texts)('%s', (marked) => {
        const expected = marked.split('|').map((sentence) => sentence.trim());
        const found = analyse(marked.replaceAll('|', '')).map(({ text }) => text);
        expect(found).toEqual(expected);
      });
    });
  }

  it('end at a line break, unless the line only wraps', () => {
    const texts = (text: string) => analyse(text).map((sentence) => sentence.text);
    expect(texts('Neem mee:\n\nuw paspoort')).toEqual(['Neem mee:', 'uw paspoort']);
    expect(texts('Dit is af.\nwij gaan')).toEqual(['Dit is af.', 'wij gaan']);
    expect(texts('Uw aanvraag\nWij hebben die.')).toEqual(['Uw aanvraag', 'Wij hebben die.']);
    expect(texts('Wij hebben uw\naanvraag.')).toEqual(['Wij hebben uw\naanvraag.']);
  });

  it('are none in a text without tokens', () => {
    expect(analyse('')).toEqual([]);
    expect(analyse(' \n\t ')).toEqual([]);
  });
});
