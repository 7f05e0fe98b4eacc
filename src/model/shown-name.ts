import { holdsCprLike } from "./cpr-like.ts";

/** A header or a sheet's name as a message may repeat it. A long number in it could be anybody's. */
export function shownName(name: string): string {
  return /\d{5}/.test(name) || holdsCprLike(name) ? "…" : name;
}
