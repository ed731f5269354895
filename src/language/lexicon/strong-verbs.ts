/**
 * Verbs whose past tense or participle does not follow from the stem: infinitive, past singular,
 * past plural, past participle; a second possibility follows a slash. Verbs with a prefix
 * (aanvragen, verstaan) follow their base and are not listed. General knowledge of Dutch grammar.
 */
const TABLE = `
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte/borst barstten/borsten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
belijden beleed beleden beleden
bergen borg borgen geborgen
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken
brengen bracht brachten gebracht
brouwen brouwde brouwden gebrouwen
buigen boog bogen gebogen
delven delfde/dolf delfden/dolven gedolven
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dunken docht dochten gedocht
dwingen dwong dwongen gedwongen
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
glimmen glom glommen geglommen
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
hoeven hoefde hoefden gehoeven/gehoefd
houden hield hielden gehouden
houwen hieuw hieuwen gehouwen
jagen jaagde/joeg jaagden/joegen gejaagd
kerven kerfde/korf kerfden/korven gekorven/gekerfd
kiezen koos kozen gekozen
kijken keek keken gekeken
kijven keef keven gekeven
klieven kloof kloven gekloven
klimmen klom klommen geklommen
klinken klonk klonken geklonken
kluiven kloof kloven gekloven
knijpen kneep knepen geknepen
komen kwam kwamen gekomen
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krijsen krijste/krees krijsten/kresen gekrijst/gekresen
krijten kreet kreten gekreten
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kunnen kon konden gekund
kwijten kweet kweten gekweten
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
leggen legde/lei legden/leien gelegd
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
luiken look loken geloken
malen maalde maalden gemalen
melken molk/melkte molken/melkten gemolken
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten
mogen mocht mochten gemogen
nemen nam namen genomen
nijgen neeg negen genegen
nijpen neep nepen genepen
ontginnen ontgon ontgonnen ontgonnen
pijpen peep pepen gepepen
plegen placht/pleegde plachten/pleegden gepleegd
pluizen ploos plozen geplozen
prijzen prees/prijsde prezen/prijsden geprezen/geprijsd
raden raadde/ried raadden/rieden geraden
rieken rook roken geroken
rijden reed reden gereden
rijgen reeg regen geregen
rijten reet reten gereten
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep/schepte schiepen/schepten geschapen/geschept
scheren schoor/scheerde schoren/scheerden geschoren/gescheerd
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schijten scheet scheten gescheten
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok/schrikte schrokken/schrikten geschrokken/geschrikt
schuilen schuilde/school schuilden/scholen geschuild/gescholen
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
slinken slonk slonken geslonken
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
snuiten snoot snoten gesnoten
snuiven snoof/snuifde snoven/snuifden gesnoven/gesnuifd
spannen spande spanden gespannen
spijten speet speten gespeten
spinnen spon sponnen gesponnen
splijten spleet spleten gespleten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spruiten sproot sproten gesproten
spugen spuugde/spoog spuugden/spogen gespuugd/gespogen
spuiten spoot spoten gespoten
staan stond stonden gestaan
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stijven steef/stijfde steven/stijfden gesteven/gestijfd
stinken stonk stonken gestonken
stoten stootte/stiet stootten/stieten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verdrieten verdroot verdroten verdroten
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verslinden verslond verslonden verslonden
verzinnen verzon verzonnen verzonnen
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vlieden vlood vloden gevloden
vliegen vloog vlogen gevlogen
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
vrijen vrijde/vree vrijden/vreeën gevrijd/gevreeën
waaien waaide/woei waaiden/woeien gewaaid
wassen waste/wies wasten/wiesen gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wezen was waren geweest
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
willen wilde/wou wilden/wouden gewild
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
wuiven wuifde/woof wuifden/woven gewuifd/gewoven
zeggen zei/zegde zeiden/zegden gezegd
zenden zond zonden gezonden
zieden ziedde ziedden gezoden
zien zag zagen gezien
zijn was waren geweest
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zouten zoutte zoutten gezouten
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
zullen zou zouden -
zwelgen zwolg zwolgen gezwolgen
zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen
zweren zwoer/zwoor zwoeren/zworen gezworen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen
`;

/** The principal parts of a strong or irregular verb, every list most usual first. */
export interface PrincipalParts {
  readonly pastSingular: readonly string[];
  readonly pastPlural: readonly string[];
  readonly participle: readonly string[];
}

/** Infinitive without prefix → its principal parts. */
export const STRONG_VERBS: ReadonlyMap<string, PrincipalParts> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', singular = '', plural = '', participle = ''] = line.split(' ');
      return [
        infinitive,
        {
          pastSingular: singular.split('/'),
          pastPlural: plural.split('/'),
          participle: participle === '-' ? [] : participle.split('/'),
        },
      ];
    }),
);

/** Present tense that does not follow from the infinitive: [first person, second or third]. */
export const IRREGULAR_PRESENT: ReadonlyMap<string, readonly [string[], string[]]> = new Map([
  ['gaan', [['ga'], ['gaat']]],
  ['staan', [['sta'], ['staat']]],
  ['slaan', [['sla'], ['slaat']]],
  ['doen', [['doe'], ['doet']]],
  ['zien', [['zie'], ['ziet']]],
  ['komen', [['kom'], ['komt']]],
  ['hebben', [['heb'], ['hebt', 'heeft']]],
  ['zijn', [['ben'], ['is', 'bent']]],
  ['kunnen', [['kan'], ['kan', 'kunt']]],
  ['mogen', [['mag'], ['mag']]],
  ['willen', [['wil'], ['wil', 'wilt']]],
  ['zullen', [['zal'], ['zal', 'zult']]],
]);
