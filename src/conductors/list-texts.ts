import { dirname, join } from "node:path";
import { wordsOfEdits } from "../kit/edited-words.ts";
import { kitTexts } from "../kit/own-words.ts";
import { clusterIdentities } from "../model/cluster-identities.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { needed, refusal } from "../model/kit-error.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { OWN_WORDS_NAME, type OwnWords } from "../model/own-words.ts";
import { readBytes } from "../read/read-bytes.ts";
import { finding } from "../validate/finding.ts";
import { writtenWords } from "../validate/own-words.ts";
import { withAdditions, writeBeside } from "../write/write-beside.ts";
import { type Edited, editedFiles, editFindings, type Telling, tellingOf } from "./edited-files.ts";
import { loadCluster } from "./load-cluster.ts";
import { ownWordsBeside } from "./load-own-words.ts";
import { openKit } from "./standing-kits.ts";

/** A text of a kit, by the address own words name it by. */
interface KitText {
  readonly address: string;
  readonly text: string;
  /** The program's own text, where somebody has written another. */
  readonly insteadOf?: string;
}

export interface TextsRequest {
  /** The kit's folder. */
  readonly folder: string;
  readonly fonts: string;
  /** Tells whom no text may name, and where own words lie. */
  readonly cluster?: string | undefined;
}

export interface TextsOutcome {
  /** In the order of the files. */
  readonly texts: readonly KitText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every text of a kit that may be written otherwise, and what somebody has written otherwise in its files. */
export async function listTexts(request: TextsRequest): Promise<TextsOutcome> {
  const { kit, folder, edited, mayTell } = await textsOf(request);
  const texts = [...kitTexts(kit)].map(([address, text]): KitText => {
    const insteadOf = kit.ownWords?.replaced[address];
    return { address, text, ...(insteadOf === undefined ? {} : { insteadOf }) };
  });
  return { texts, diagnostics: edited.flatMap((one) => editFindings(folder, one, mayTell)) };
}

async function textsOf({ folder: named, fonts, cluster: file }: TextsRequest) {
  const { kit, folder } = await openKit(named);
  const { checked, diagnostics } = await loadCluster(file);
  const cluster = file === undefined ? undefined : needed(checked ?? { ok: false as const, diagnostics });
  const { edited } = await editedFiles(folder, { fonts });
  return { kit, folder, edited, mayTell: tellingOf(kit, cluster && clusterIdentities(cluster)) };
}

export interface TakenOver {
  /** The file of own words. */
  readonly path: string;
  /** How many edits it says now. */
  readonly count: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Carries what was edited in a kit's files over into the own words beside its cluster file, which then stands in every
 * build. What stands there is never written over.
 *
 * @throws KitError "usage" without a cluster file to lie beside
 */
export async function takeOverTexts(request: TextsRequest): Promise<TakenOver> {
  const { cluster } = request;
  if (cluster === undefined) throw refusal("words/beside-what", "--take-over", { kind: "usage" });
  const { kit, folder, edited, mayTell } = await textsOf(request);
  const path = join(dirname(cluster), OWN_WORDS_NAME);
  const own = needed(await ownWordsBeside(cluster));
  const ofKit = edited.filter(({ isOfKit }) => isOfKit);
  const { words, there } = withoutThose(wordsOfEdits(kit, ofKit, mayTell).words, own?.words);
  const count = countOf(words);
  if (count > 0) {
    const standing = own && (await readBytes(path));
    const bytes = standing?.ok ? standing.value : undefined;
    const before = bytes && new TextDecoder().decode(bytes);
    await writeBeside(path, withAdditions(before, writtenWords(words)), bytes);
  }
  const diagnostics = [
    ...there.map((address) => finding("warning", "words/already-there", { file: path }, { address })),
    ...edited.flatMap((one) => leftFindings(kit, folder, one, mayTell)),
  ];
  return { path, count, diagnostics };
}

/** The words that are new, and the addresses that have others already. */
function withoutThose(words: OwnWords, standing: OwnWords | undefined) {
  const { texts = {}, leaveOut = [] } = standing ?? {};
  const all = Object.entries(words.texts);
  const fresh = all.filter(([address]) => texts[address] === undefined);
  const there = all.flatMap(([address, { text }]) => {
    const before = texts[address]?.text;
    return before === undefined || before === text ? [] : [address];
  });
  const gone = words.leaveOut.filter((id) => !leaveOut.includes(id));
  return { words: { ...words, texts: Object.fromEntries(fresh), leaveOut: gone }, there };
}

function countOf({ texts, leaveOut, add, move }: OwnWords): number {
  return Object.keys(texts).length + leaveOut.length + add.length + move.length;
}

/** What of a file's edits no own words can say. */
function leftFindings(
  kit: MeetingKit,
  folder: string,
  file: Edited,
  mayTell: Telling,
): readonly Diagnostic[] {
  if (!file.isOfKit) return [finding("warning", "edited/of-earlier", { file: join(folder, file.name) })];
  const { left } = wordsOfEdits(kit, [file], mayTell);
  return editFindings(folder, { ...file, changes: left }, mayTell).map(({ code, place, values }) => ({
    ...finding("warning", "edited/left", place),
    parts: [{ code, ...(values ? { values } : {}) }],
  }));
}
