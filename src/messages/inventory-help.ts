/** Examples and exit codes of the commands about measurements, below their options. */
export type InventoryHelp = Readonly<
  Record<'merge' | 'compare' | 'trend' | 'report' | 'remeasure' | 'sample-size', string>
>;
