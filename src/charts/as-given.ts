/** Encodes a look that the data name outright: a colour, a shape, a dash is taken as it stands in the field. */
export function asGiven<Name extends string>(field: Name) {
  return { field, type: "nominal", scale: null } as const;
}

/** The same for a number, such as an area or a width in points. */
export function asGivenNumber<Name extends string>(field: Name) {
  return { field, type: "quantitative", scale: null } as const;
}
