/** Source: Erhvervsstyrelsen, modulus 11 of CVR numbers; the last digit is the check digit. */
const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Whether the check digit of a CVR number fits; blanks between the digits do not matter. */
export function hasCvrCheckDigit(cvr: string): boolean {
  const digits = cvr.replaceAll(" ", "");
  const sum = WEIGHTS.reduce((total: number, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}
