/**
 * The package ships its types where NodeNext does not look for them (no `types`
 * condition in its `exports`), so the few functions in use are declared here.
 */
declare module "cephes" {
  /** Settles when the WebAssembly part is ready; nothing may be called before. */
  export const compiled: Promise<void>;
  /** Lower tail of the standard normal distribution. */
  export function ndtr(x: number): number;
  /** Quantile of the standard normal distribution. */
  export function ndtri(probability: number): number;
  /** Upper tail of the chi-square distribution. */
  export function chdtrc(degreesOfFreedom: number, x: number): number;
  /** Quantile of Student's t distribution. */
  export function stdtri(degreesOfFreedom: number, probability: number): number;
  /** The x whose upper tail is the given probability. */
  export function chdtri(degreesOfFreedom: number, upperTail: number): number;
  /** Quantile of the beta distribution. */
  export function incbi(a: number, b: number, probability: number): number;
  /** Chance of at most k events among n. */
  export function bdtr(k: number, n: number, probability: number): number;
  /** Chance of at most k events when the mean is given. */
  export function pdtr(k: number, mean: number): number;
  /** Natural logarithm of the gamma function. */
  export function lgam(x: number): number;
}
