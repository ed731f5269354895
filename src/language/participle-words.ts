/**
 * Participles without `ge-` after a prefix that mostly starts a noun or a separable verb (overheid,
 * voorraad, aanbod), so that spelling alone does not tell.
 */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'aanbeden aanschouwd aanvaard achterhaald achtervolgd doordacht doorgrond doorkruist ' +
    'doorlopen doorstaan doorzocht geaccepteerd geadresseerd gebaseerd gebruikt gechat gecrasht ' +
    'gegund geloofd gemaild hergebruikt misbruikt mishandeld miskend misleid mislukt omarmd ' +
    'omgeven omlijnd omringd omschreven omsingeld omzeild onderbouwd onderdrukt ondergraven ' +
    'onderhandeld onderhouden onderkend onderschat onderscheiden onderschept ondersteund ' +
    'onderstreept ondertekend ondervangen onderverdeeld onderwezen onderworpen onderzocht ' +
    'overbelast overbrugd overdekt overdreven overhandigd overheerst overladen overlapt overlegd ' +
    'overmeesterd overrompeld overschaduwd overschat overschreeuwd overspoeld overstroomd overstelpt ' +
    'overstemd overtroffen overtuigd overvallen overweldigd overwogen overwonnen volbracht ' +
    'voldaan volstaan voltooid voltrokken voorbehouden voorkomen voorspeld voorzien weerhouden ' +
    'weerlegd weerspiegeld weerstaan'
  ).split(' '),
);

/** Nouns, adjectives and adverbs that only look like a participle. */
export const LOOKALIKES: ReadonlySet<string> = new Set(
  (
    'aanbod aandacht aangelegenheden aangezicht aangezien altijd avond bed bedden bedrag ' +
    'bedragen bedrijven beeld beelden been begrip begroting behalve behoeft behoud beide beiden ' +
    'belang belangen belasting beleid beneden berend berg bergen bericht berichten beroep ' +
    'beroepen besluit besluiten best bestand bestanden bestuur betreffend bewijs bewijzen ' +
    'bewind bewoners bezit bezoek bezwaar bezwaren bijzonder bod boord doeleinden eerd eerst ' +
    'eind einden ergernis eruit gebed gebied gebieden gebit gebod gebouwen gebrek gebreken ' +
    'gebruik gebruiken gedicht gedichten geding gedrag gedrange geduld geest gegevens gehad ' +
    'geheid geheugen geld geldzucht geleden gelet gelid geluid geluiden geluk gemeent gemeente ' +
    'gemiddeld gemoed genaamd gene genoeg genot gerecht gerechten gereed geschenk geschenken ' +
    'geschrift geslacht gesprek gesprekken gesticht getal getallen getuigen gevaar geval ' +
    'gevecht gevoelen gevolg gevolgen gewassen geweld gewelf gewest gewicht gewichten gewonden ' +
    'gezag gezicht gezichten gezin heden heren herfst herkomst hert inkomen inkomsten leden ' +
    'misverstand omstandigheden omstreken ondanks onderdanen onderdelen onderhoud onderwerpen ' +
    'ontvangst ontvangsten oudst overgewicht overheden overleg tegoed uiteraard verband ' +
    'verbanden verbod verbond verdieping verdriet verend verhalen verkeer verleden verlof ' +
    'vermogen verplichtingen vers verschil verslag verslagen verstand vert vertrek veruit ' +
    'verwanten verzet verzoek verzoeken voorbeeld voorbeelden voorraad voortbestaan voorwaarden ' +
    'voorwerpen weet'
  ).split(' '),
);
