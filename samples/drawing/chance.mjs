/** Mulberry32: a small, well-known generator of numbers in [0, 1). */
export function uniforms(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Nearly normal, mean 0 and standard deviation 1: a sum of twelve, because logarithms may differ by machine. */
export function bell(uniform) {
  let sum = -6;
  for (let draw = 0; draw < 12; draw += 1) sum += uniform();
  return sum;
}

export function binomial(uniform, size, share) {
  let hits = 0;
  for (let draw = 0; draw < size; draw += 1) if (uniform() < share) hits += 1;
  return hits;
}

/** e to the power of x by its series: plain arithmetic, so that the last digit is the same on every machine. */
function exponential(x) {
  let [sum, term] = [1, 1];
  for (let power = 1; power < 40; power += 1) {
    term *= x / power;
    sum += term;
  }
  return sum;
}

/** A level that lies around the middle one as levels of practices do: never below zero, some far above. */
export function spreadOut(uniform, middle, spread) {
  return middle * exponential(spread * bell(uniform));
}

/** Tenth and ninetieth percentile of such levels, chance in practices of ordinary size included. */
export function percentilesOf(middle, spread, usualEvents) {
  const width = 1.2816 * Math.sqrt(spread ** 2 + 1 / usualEvents);
  return { p10: middle * exponential(-width), p90: middle * exponential(width) };
}
