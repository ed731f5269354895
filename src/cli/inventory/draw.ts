import { groupedBy } from '../../inventory/grouped-by.ts';
import { type LabelSources, labelling } from '../../inventory/labelling.ts';
import type { Manifest } from '../../inventory/manifest.ts';
import { drawSample } from '../../inventory/sample.ts';
import type { InventoryFile } from '../../inventory/take-stock.ts';

/** Where labels come from. */
interface Labelled {
  readonly labels: LabelSources;
  readonly manifest?: Manifest;
}

/**
 * Draws files, in proportion to the departments as far as these are known without reading a letter:
 * from its path and from the list.
 *
 * @param folders those that the person gave
 * @returns those that are drawn in the order of all, with what each stands for
 */
export function drawFiles(
  all: readonly InventoryFile[],
  folders: readonly string[],
  { labels, manifest }: Labelled,
  wanted: number,
  seed: number,
): InventoryFile[] {
  const nameOf = ({ file }: InventoryFile) => file;
  const labelsOf = labelling(all.map(nameOf), folders, labels, manifest);
  const strata = groupedBy(all, (file) => labelsOf(nameOf(file), {}).department ?? '');
  const weights = drawSample(
    strata.map(([, files]) => files),
    nameOf,
    wanted,
    seed,
  );
  return all.flatMap((file): InventoryFile[] => {
    const weight = weights.get(file);
    if (weight === undefined) return [];
    return [{ ...file, ...(weight !== 1 && { weight }) }];
  });
}
