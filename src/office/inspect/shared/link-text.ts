import { foldText } from "../../../model/fold-text.ts";
import type { Finding } from "../finding.ts";

type Words = Pick<Finding, "code">;

const VAGUE = [
  "her",
  "klik her",
  "tryk her",
  "se her",
  "se mere",
  "læs mere",
  "læs her",
  "mere",
  "link",
  "dette link",
  "here",
  "click here",
  "see here",
  "more",
  "read more",
  "see more",
  "this link",
].map(foldText);

const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

/**
 * P13, W11: whether a link's text says where it leads. Empty ones belong to a picture, whose words are judged
 * elsewhere.
 */
export function linkTextFindings(text: string): readonly Words[] {
  const words = text.trim();
  if (ADDRESS.test(words)) return [{ code: "link/bare-address" }];
  return words !== "" && VAGUE.includes(foldText(words)) ? [{ code: "link/vague-text" }] : [];
}
