import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { languageOf, languageWords } from '../../src/language/which-language.ts';

const languageIn = (text: string) => languageOf(languageWords(analyse(text)));

describe('the language of a text', () => {
  it.each([
    [
      'nl',
      'U hebt een parkeervergunning aangevraagd. Die krijgt u van ons, want u woont in zone C.',
    ],
    [
      'nl',
      'Beste mevrouw Van den Berg-Schneider, op dinsdag komt Mike Johnson van Bright Solutions langs voor uw smart meter.',
    ],
    [
      'nl',
      'De cookie policy en de terms of service staan op onze website. Download de app en log in met uw account.',
    ],
    [
      'nl',
      'Paspoort, rijbewijs, pasfoto, bankpas, DigiD, huurcontract, loonstrook, polis, kenteken, sleutel, formulier, kopie.',
    ],
    [
      'en',
      'You have applied for a parking permit. We will send it to you within two weeks. Please keep this letter.',
    ],
    [
      'en',
      'Dear Mrs. Van der Linden, the municipality of Waterveen has received your request about the Kerkstraat and the Havenplein.',
    ],
    [
      'de',
      'Sie haben einen Ausweis zum Parken beantragt. Wir schicken ihn Ihnen in zwei Wochen. Bitte bewahren Sie diesen Brief auf.',
    ],
    [
      'fr',
      'Vous avez demandé une carte de stationnement. Nous vous l’envoyons dans deux semaines. Gardez bien cette lettre.',
    ],
    [
      'fy',
      'Jo hawwe in fergunning oanfrege. Dy krije jo fan ús, want jo wenje yn sône C en it is tastien.',
    ],
    [
      'es',
      'Usted ha pedido una tarjeta para aparcar en la zona. Se la enviamos en dos semanas por correo con los datos.',
    ],
    [
      'pl',
      'Złożyli Państwo wniosek o kartę do parkowania. Wyślemy ją do Państwa w ciągu dwóch tygodni na ten adres.',
    ],
    [
      'tr',
      'Park kartı için bir başvuru yaptınız. Bu kartı size iki hafta içinde gönderiyoruz. Lütfen bu mektubu saklayın ve okuyun.',
    ],
    [
      'uk',
      'Ви подали заяву на дозвіл для паркування. Ми надішлемо його вам протягом двох тижнів. Збережіть цей лист.',
    ],
    [
      'ru',
      'Вы подали заявку на разрешение для парковки. Мы отправим его вам в течение двух недель. Сохраните это письмо.',
    ],
    [
      'ar',
      'لقد طلبت تصريح وقوف السيارات في المنطقة. سوف نرسله إليك خلال أسبوعين. احتفظ بهذه الرسالة جيدا من فضلك.',
    ],
  ])('is %s', (language, text) => {
    expect(languageIn(text)).toBe(language);
  });

  it('is Dutch in a short text, for that may be a name', () => {
    expect(languageIn('The Student Hotel')).toBe('nl');
  });

  it('is Dutch where half of the text is', () => {
    const dutch =
      'U hebt een parkeervergunning aangevraagd. Die krijgt u van ons binnen twee weken.';
    const english = 'You have applied for a parking permit. We will send it to you in two weeks.';
    expect(languageIn(`${dutch} ${english}`)).toBe('nl');
  });

  it('is not known for a long text of which no word is', () => {
    const sentence =
      'Waxaad codsatay ogolaansho baarkinka waana kuu soo diri doonaa laba toddobaad gudahood. ';
    expect(languageIn(sentence.repeat(6))).toBe('und');
  });
});
