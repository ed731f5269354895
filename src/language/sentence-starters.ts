/** Function words that, with a capital, show that a sentence starts. */
const STARTERS: ReadonlySet<string> = new Set(
  `De Het Een Deze Dit Dat Die U Uw Wij We Ik Hij Zij Ze Men Er Hier Daar Als Wanneer Indien Hoewel
  Omdat Doordat Om Voor Na Op Bij Met Van Door Aan Tot Uit Over Onder Tijdens Volgens Daarom
  Daarnaast Daarbij Daarna Daarmee Daarvoor Ook Maar Want En Of Dus Toch Nog Nu Dan Toen Wie Wat
  Waar Waarom Hoe Welke Hebt Heeft Is Zijn Was Kunt Wilt Moet Mag Bent Kan Alle Alleen Sommige Veel
  Geen Niet Wel Graag Onze Ons Mijn Hun Haar In Vanaf Sinds Zonder Tussen Tegen Binnen Buiten Naast
  Verder Vervolgens Hierbij Hierover Hierna Bovendien Echter Zo Zodra Zolang Mocht Bel Kijk Stuur Vul
  Ga Lees Neem Doe Maak Vraag Let Zie Heb Kom Geef Gebruik Meld Schrijf Betaal Wacht Mail Breng Denk
  Klik Log Krijgt Gaat Komt Wordt Worden Hebben Blijft Deed Dient Zoals Momenteel Inmiddels Eerst
  Daardoor Hierdoor Hiervoor Hiermee Hiernaast Ten Iedereen Niemand Iemand Elke Ieder Beide`.split(
    /\s+/u,
  ),
);

/** Starters that also stand inside names, behind initials: "J. De Vries", "A. Van den Berg". */
const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'De Het Van In Uit Op Aan Onder Voor Over Bij Tot Ten'.split(' '),
);

/** Whether a word with a capital is one that names do not contain, so that a sentence starts. */
export const isStarter = (word: string): boolean => STARTERS.has(word);

/** The same, behind initials: there "De" and "Van" may well be part of a surname. */
export const isStarterAfterInitials = (word: string): boolean =>
  STARTERS.has(word) && !NAME_PARTICLES.has(word);
