/** Other ways of writing a unit that mean the same figure; spelled as `plainUnit` leaves them. */
const SAME_FIGURE: Readonly<Record<string, readonly string[]>> = {
  // Laboratories wrote the albumin/creatinine ratio as ×10⁻³ before they wrote it as mg/g (NPU19661).
  "mg/g": ["10-3"],
};

/**
 * Whether a unit found in an extract is the wanted one. Case, blanks, raised figures and the decimal sign do not
 * matter: `mL/min/1.73 m2` is ml/min/1,73 m². Nothing is ever converted.
 */
export function isSameUnit(found: string, wanted: string): boolean {
  const [plain, sought] = [plainUnit(found), plainUnit(wanted)];
  return plain === sought || (SAME_FIGURE[sought]?.includes(plain) ?? false);
}

function plainUnit(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(",", ".")
    .replaceAll("\u2212", "-")
    .replaceAll(/[\s^]/g, "")
    .replace(/^[x×·*]/, "");
}
