/** Encodes a position that the layout has settled: the field holds points from the panel's upper left corner. */
export function inPoints<Name extends string>(field: Name) {
  return { field, type: "quantitative", scale: null, axis: null } as const;
}
