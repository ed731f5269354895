/**
 * Participles without `ge-` after a prefix that mostly starts a noun or a separable verb (overheid,
 * voorraad, aanbod), so that spelling alone does not tell.
 */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'aanbeden aanhoord aanschouwd aanvaard achterhaald achtervolgd doorbladerd doorboord ' +
    'doorbroken doordacht doorgrond doorkruist doorleefd doorlopen doorstaan doorstroomd ' +
    'doorzocht geaccepteerd geadresseerd gebaseerd gebruikt gechat gecrasht gegund geloofd ' +
    'gemaild hergebruikt misbruikt misgund mishandeld miskend misleid mislukt misplaatst omarmd ' +
    'omgeven omheind omklemd omlijnd ommuurd omringd omschreven omsingeld omzeild onderbelicht ' +
    'onderbouwd onderdrukt ondergraven onderhandeld onderhouden onderkend ondernomen onderschat ' +
    'onderscheiden onderschept onderschreven ondersteund onderstreept ondertekend ondervangen ' +
    'onderverdeeld ondervonden ondervraagd onderwezen onderworpen onderzocht overbelast ' +
    'overbluft overbrugd overdacht overdekt overdreven overgoten overhandigd overheerst ' +
    'overhoord overkapt overladen overlapt overleefd overlegd overmeesterd overreden ' +
    'overrompeld overschaduwd overschat overschreeuwd overspoeld overstelpt overstemd ' +
    'overstroomd overtroffen overtuigd overvallen overvleugeld overvoerd overvraagd overweldigd ' +
    'overwoekerd overwogen overwonnen volbracht voldaan volstaan voltooid voltrokken ' +
    'voorbehouden voorkomen voorondersteld voorspeld voorzien weergalmd weerhouden weerkaatst ' +
    'weerlegd weerspiegeld weersproken weerstaan'
  ).split(' '),
);

/** Nouns, adjectives and adverbs that only look like a participle. */
export const LOOKALIKES: ReadonlySet<string> = new Set(
  (
    'aanbod aandacht aangelegenheden aangezicht aangezien altijd avond bed bedden bedrag ' +
    'bedragen bedrijven beeld beelden been begrip begroting behalve behoeft behoeven behoud beide beiden ' +
    'belang belangen belasting beleid beneden berend berg bergen bericht berichten beroep ' +
    'beroepen besluit besluiten best bestand bestanden bestuur betreffend bewijs bewijzen ' +
    'bevat bewind bewoners bezit bezoek bezwaar bezwaren bijzonder bod boord bovengenoemd ' +
    'bovenvermeld doeleinden eerd eerst eerstgenoemd eind einden ergernis eruit gebed gebied gebieden gebit gebod gebouwen gebrek gebreken ' +
    'gebruik gebruiken gedicht gedichten geding gedrag gedrange geduld geest gegevens gehad ' +
    'geheid geheugen geld geldzucht geleden gelet gelid geluid geluiden geluk gemeent gemeente ' +
    'gemiddeld gemoed genaamd gene genoeg genot gerecht gerechten gereed geschenk geschenken ' +
    'geschrift geslacht gesprek gesprekken gesticht getal getallen getuigen gevaar geval ' +
    'gevecht gevoelen gevolg gevolgen gewassen geweld gewelf gewest gewicht gewichten gewonden ' +
    'gezag gezicht gezichten gezin heden heren herfst herkomst hert inkomen inkomsten laatstgenoemd ' +
    'leden misverstand omstandigheden omstreken ondanks onderdanen onderdelen onderhoud onderwerpen ' +
    'ontvangst ontvangsten oudst overgewicht overheden overleg tegoed uiteraard verband ' +
    'verbanden verbod verbond verdieping verdriet verend verhalen verkeer verleden verlof ' +
    'vermogen verplichtingen vers verschil verslag verslagen verstand vert vertrek veruit ' +
    'verwanten verzet verzoek verzoeken voorbeeld voorbeelden voornoemd voorraad voortbestaan voorwaarden ' +
    'voorwerpen weet'
  ).split(' '),
);
