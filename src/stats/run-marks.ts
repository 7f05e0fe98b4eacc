/** Side of a line, or direction of a step: above or upwards, below or downwards, neither. */
export type Sign = -1 | 0 | 1;

/**
 * Marks every entry of a stretch of equal signs that is at least so long; the
 * rest, and whatever has no sign, is 0.
 *
 * The kit judges runs by Anhøj's rules, whose limit follows the length of the
 * series. The fixed seven of the Shewhart charts in use in the NHS is here for
 * `specialCauses`, which checks our limits against whole series of theirs.
 * Source: seven-point rules of NHS England, Making Data Count; NHSRplotthedots
 * `ptd_part_of_seven_trend`; PowerBI-SPC `shift`.
 *
 * @param length entries it takes, a whole number above zero
 * @throws RangeError when it is no such number
 */
export function runMarks(signs: readonly Sign[], length: number): Sign[] {
  if (!(Number.isInteger(length) && length > 0)) {
    throw new RangeError(`length must be a whole number above zero, got ${length}`);
  }
  return signs.map((sign, at) => {
    const isOther = (other: Sign) => other !== sign;
    const after = signs.slice(at).findIndex(isOther);
    const end = after === -1 ? signs.length : at + after;
    const start = signs.slice(0, at).findLastIndex(isOther) + 1;
    return end - start >= length ? sign : 0;
  });
}
