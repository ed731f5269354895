import type { InventoryHelp } from './inventory-help.ts';

export const nlInventoryHelp: InventoryHelp = {
  merge: `
Voorbeelden:
  helder voegsamen deel1.ndjson deel2.ndjson      twee delen op het scherm
  helder voegsamen deel*.ndjson -o brieven.html   alle delen op één bladzijde

Uitkomst (exit code):
  0  alle delen zijn samengevoegd
  2  er ontbreekt een deel, of de delen horen niet bij elkaar`,
  compare: `
Voorbeelden:
  helder vergelijk 2024-Q2 2024-Q3                   wat is er veranderd?
  helder vergelijk 2024-Q2 2024-Q3 -o verschil.html  als bladzijde om te laten zien
  helder vergelijk 2024-Q2~1 2024-Q2~2               twee metingen van dezelfde brieven

Metingen met een andere norm of een andere versie vergelijkt helder niet: zie helder hermeet.

Uitkomst (exit code):
  0  de vergelijking is gemaakt
  2  een meting is er niet, of de twee zijn niet te vergelijken`,
  trend: `
Voorbeelden:
  helder verloop                    alle metingen op het scherm
  helder verloop -o verloop.html    een bladzijde met een tekening
  helder verloop -o verloop.svg     alleen de tekening

Namen zoals 2024-Q2, Q2-2024, 2024-05 en 2024 staan op volgorde van tijd. Een meting met een
andere naam staat op de dag waarop u mat.

Uitkomst (exit code):
  0  het verloop is gemaakt
  2  er is nog geen meting, of een meting is veranderd`,
  report: `
Voorbeelden:
  helder raadsverslag                             over de laatste meting, op het scherm
  helder raadsverslag -o rapport.html             een bladzijde om af te drukken
  helder raadsverslag --period 2024-Q3 -o rapport.docx
                                                  over deze meting, als Word-bestand

Uitkomst (exit code):
  0  het verslag is gemaakt
  2  de meting is er niet, of een meting is veranderd`,
  remeasure: `
Voorbeelden:
  helder hermeet 2024-Q2                 meet de brieven van toen met de norm van nu
  helder hermeet 2024-Q2 --from ../oud   de brieven staan nu in een andere map

De eerste meting blijft bewaard. Brieven die weg of veranderd zijn, tellen niet mee.

Uitkomst (exit code):
  0  de brieven zijn opnieuw gemeten
  2  dat is niet gelukt, of het was niet nodig`,
  'sample-size': `
Voorbeelden:
  helder steekproef                        hoe groot moet een steekproef zijn?
  helder steekproef --margin 3             voor een cijfer dat zekerder is
  helder steekproef --margin 3 --share 80  als u ongeveer 80% verwacht

Uitkomst (exit code):
  0  het aantal is uitgerekend
  2  een van de getallen kan niet`,
};
