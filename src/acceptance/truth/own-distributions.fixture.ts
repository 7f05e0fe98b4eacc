/**
 * Distribution functions of the reader's own, by textbook formulas: series and continued fractions, and quantiles by
 * halving. They share nothing with those the program uses.
 *
 * Source: Press et al., Numerical Recipes, 3rd edition, chapter 6.
 */

/** Two-sided 95 % and 99.8 % of the standard normal distribution. */
export const Z95 = 1.959963984540054;
export const Z998 = 3.090232306167813;

/** Stirling's series, from where it has all the digits there are. */
function logGamma(x: number): number {
  if (x < 12) return logGamma(x + 1) - Math.log(x);
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series;
}

const MOST_TERMS = 100_000;
const TINY = 1e-300;

/** The upper incomplete gamma function, as a share of the whole. */
function gammaUpper(a: number, x: number): number {
  if (x <= 0) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < MOST_TERMS && term > sum * 1e-16; n += 1) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - sum * scale;
  }
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b || TINY);
    c = b + an / c || TINY;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return scale * h;
}

/** The incomplete beta function, as a share of the whole. */
function betaLower(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const scale = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return x < (a + 1) / (a + b + 2)
    ? (scale * betaFraction(x, a, b)) / a
    : 1 - (scale * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let h = d;
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || TINY);
    c = 1 + even / c || TINY;
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || TINY);
    c = 1 + odd / c || TINY;
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h;
}

/** Where a rising function reaches a height, by halving. */
export function reaches(height: number, from: number, to: number, rising: (x: number) => number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 200 && high - low > 1e-13 * Math.max(1, high); step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < height) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export function chiSquareTail(x: number, degrees: number): number {
  return gammaUpper(degrees / 2, x / 2);
}

export function chiSquareAt(probability: number, degrees: number): number {
  return reaches(probability, 0, 50 * (degrees + 10), (x) => 1 - chiSquareTail(x, degrees));
}

/** Student's t at 99.8 %, two-sided. */
export function student998(degrees: number): number {
  const tail = (t: number) => betaLower(degrees / (degrees + t * t), degrees / 2, 0.5);
  return reaches(-0.002, 0, 1000, (t) => -tail(t));
}

export function betaAt(probability: number, a: number, b: number): number {
  return reaches(probability, 0, 1, (x) => betaLower(x, a, b));
}

export function normalAt(probability: number): number {
  const below = (z: number) => (z < 0 ? chiSquareTail(z * z, 1) / 2 : 1 - chiSquareTail(z * z, 1) / 2);
  return reaches(probability, -10, 10, below);
}
