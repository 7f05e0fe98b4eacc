const COLUMNS = [
  "niveau",
  "ydernummer",
  "periode",
  "målepunkt",
  "tæller",
  "nævner",
  "p10",
  "p90",
  "udtræksdato",
];

/** A measure file as registers deliver it: a row for each practice and measure, semicolons between. */
export function measureFile({ name, period, extracted, extraColumns = {} }, rows) {
  const fixed = { periode: period, udtræksdato: extracted, ...extraColumns };
  const columns = [...COLUMNS, ...Object.keys(extraColumns)];
  const lines = rows.map((row) => columns.map((column) => ({ ...fixed, ...row })[column] ?? "").join(";"));
  return { name, text: `${[columns.join(";"), ...lines].join("\n")}\n` };
}

/** A number with one decimal, as Danes write it. */
export function danishDecimal(value) {
  return value.toFixed(1).replace(".", ",");
}
