import { basename, extname } from "node:path";
import { computeAccount } from "../indicators/yearly-account.ts";
import { accountDocument } from "../kit/account/account-document.ts";
import { accountPage } from "../kit/account/account-page.ts";
import { accountCsv } from "../kit/account/account-text.ts";
import type { Account, AccountPage, Activities, NamedKit, Span } from "../model/account.ts";
import { danishTableDate } from "../model/calendar-date.ts";
import { type Identities, memberIdentities } from "../model/cluster-identities.ts";
import { type Checked, type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { foldText } from "../model/fold-text.ts";
import { EARLIER_FOLDER } from "../model/follow-up.ts";
import { KitError } from "../model/kit-error.ts";
import { readDate } from "../model/read-date.ts";
import { identityCounter, mayBeTold } from "../office/inspect/hidden/search-texts.ts";
import { findKits, type KitInBrief } from "../read/find-kits.ts";
import { readYaml } from "../read/read-yaml.ts";
import { validateActivities } from "../validate/activities.ts";
import { finding } from "../validate/finding.ts";
import { writeNew } from "../write/write-new.ts";
import { clusterComparison } from "./compare-clusters.ts";
import type { RenderableKit } from "./kit-deck.ts";
import { type DescribedCluster, type KnownClustersRequest, knownClusters } from "./known-clusters.ts";
import { renderKit } from "./render-kit.ts";
import { withoutTakenBack } from "./taken-back.ts";

/** What an account is made of. */
export interface YearRequest extends KnownClustersRequest {
  /** Folder that kits were written below. */
  readonly folder: string;
  readonly from: string;
  readonly to: string;
  /** A whole number, as it was written. */
  readonly clustersInRegion?: string | undefined;
  /** File of what the unit has done besides. */
  readonly activities?: string | undefined;
  /** Files to write, by their endings; none means that nothing is. */
  readonly out: readonly string[];
  /** Working file with the clusters beside each other. */
  readonly variation?: string | undefined;
  readonly fonts: string;
}

export interface YearOutcome {
  readonly account: Account;
  readonly page: AccountPage;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The yearly account of all kits below a folder: counted, worded, proven and written where files are asked for.
 *
 * @throws KitError "usage" or "invalidInput" with every mistake; then nothing has been written
 */
export async function reportYear(request: YearRequest): Promise<YearOutcome> {
  const { span, clustersInRegion } = askedFor(request);
  const { kits, unbuilt, diagnostics: unread } = await findKits(request.folder);
  const standing = kits.filter(({ place }) => !place.startsWith(`${EARLIER_FOLDER}/`)).map(({ kit }) => kit);
  const { current, takenBack } = await withoutTakenBack(standing, request.folder);
  const known = await knownClusters(request);
  const described = (known.ok ? known.value : undefined) ?? [];
  const identities = identitiesOf(described);
  const own = await ownRows(request.activities, identities);
  const account = computeAccount(current, { span, clustersInRegion, known: known.ok ? known.value : [] });
  const diagnostics = [
    ...[...unread, ...unbuilt.map((file) => finding("notice", "account/unbuilt", { file }))],
    ...[...known.diagnostics, ...own.diagnostics],
    ...kitFindings(account, standing, request.folder),
    ...namedKits("account/taken-back", takenBack.map(nameOf), request.folder),
    ...(known.ok ? countFindings(account, request) : []),
  ];
  if (!own.ok || hasErrors(diagnostics)) throw new KitError("invalidInput", diagnostics);
  const page = accountPage(account, own.value);
  const { variation } = request;
  const beside =
    variation === undefined
      ? undefined
      : await clusterComparison(current, { span, file: basename(variation) });
  const gate = { fonts: request.fonts, identities };
  const files = new Map(await accountFiles({ page, account }, request.out, gate));
  if (beside && variation !== undefined) files.set(variation, await wordFile(beside.document, gate));
  await writeNew(files);
  return { account, page, diagnostics: [...diagnostics, ...(beside?.diagnostics ?? [])] };
}

/** @throws KitError "usage" with everything the command line has wrong */
function askedFor({ from, to, clustersInRegion: count, register, clusters, out, variation }: YearRequest) {
  const days = { "--from": readDate(from), "--to": readDate(to) };
  const wrong = (code: Diagnostic["code"], file: string, values: Diagnostic["values"] = {}) =>
    finding("error", code, { file }, values);
  const undated = Object.entries({ "--from": from, "--to": to }).filter(
    ([option]) => days[option as keyof typeof days] === undefined,
  );
  const span: Span = { from: days["--from"] ?? "", to: days["--to"] ?? "" };
  const isCount = count === undefined || /^[1-9]\d{0,3}$/.test(count);
  const findings = [
    ...undated.map(([option, found]) => wrong("change/not-a-date", option, { found })),
    ...(undated.length === 0 && span.from > span.to ? [wrong("account/span-reversed", "--to")] : []),
    ...(isCount ? [] : [wrong("account/not-a-count", "--clusters-in-region", { found: count })]),
    ...(register !== undefined && clusters !== undefined ? [wrong("account/two-sources", "--clusters")] : []),
    ...out.filter((file) => !KINDS.includes(kindOf(file))).map((file) => wrong("account/out-kind", file)),
    ...(variation === undefined || kindOf(variation) === ".docx"
      ? []
      : [wrong("account/not-for-word", variation)]),
  ];
  if (findings.length > 0) throw new KitError("usage", findings);
  return { span, clustersInRegion: count === undefined ? undefined : Number(count) };
}

/** What files are written as, by their endings. */
const KINDS = [".docx", ".csv"];

function kindOf(file: string): string {
  return extname(file).toLowerCase();
}

/** Nothing of the account may name a practice: neither the unit's own rows nor anything else. */
function identitiesOf(clusters: readonly DescribedCluster[]): Identities {
  const said = clusters.flatMap(({ identity: { name = "", region = "" } }) => [name, region].map(foldText));
  return memberIdentities(
    clusters.flatMap(({ members }) => members),
    said.filter(Boolean),
  );
}

async function ownRows(path: string | undefined, identities: Identities): Promise<Checked<Activities>> {
  const none = { courses: [], visits: [], audits: [] };
  if (path === undefined) return { ok: true, value: none, diagnostics: [] };
  const source = await readYaml(path);
  const count = identityCounter(identities);
  return source.ok ? validateActivities(source.value, (text) => mayBeTold(count, text)) : source;
}

function kitFindings(
  { deliveries, withoutTotals, notFollowing, clustersInRegion: said, clusters }: Account,
  kits: readonly KitInBrief["kit"][],
  folder: string,
): readonly Diagnostic[] {
  const tell = (
    severity: Diagnostic["severity"],
    code: Diagnostic["code"],
    values: Diagnostic["values"] = {},
  ) => finding(severity, code, { file: folder }, values);
  const [first, ...others] = kits.map(({ meetingDate }) => meetingDate).sort();
  if (first === undefined) return [tell("error", "account/no-kits")];
  const last = others.at(-1) ?? first;
  if (deliveries === 0) {
    const days = { first: danishTableDate(first), last: danishTableDate(last) };
    return [tell("error", "account/none-in-span", days)];
  }
  return [
    ...namedKits("account/without-totals", withoutTotals, folder),
    ...namedKits("account/not-a-follow-up", notFollowing, folder),
    ...(said !== undefined && clusters > said
      ? [tell("error", "account/too-many-clusters", { found: clusters, said })]
      : []),
  ];
}

function nameOf({ cluster, topic, meetingDate }: KitInBrief["kit"]): NamedKit {
  return { cluster, topic, date: meetingDate };
}

function namedKits(code: Diagnostic["code"], kits: readonly NamedKit[], file: string): readonly Diagnostic[] {
  if (kits.length === 0) return [];
  const named = kits.map(({ cluster, topic, date }) => `${cluster}, ${topic}, ${danishTableDate(date)}`);
  return [finding("notice", code, { file }, { count: kits.length, kits: named.join("; ") })];
}

/** How far it is known that a practice is counted once. */
function countFindings(account: Account, { register, clusters }: YearRequest): readonly Diagnostic[] {
  const file = register ?? clusters;
  const { topics, unknown, differing, withoutKit } = account;
  if (file === undefined) {
    const mayBeTwice = topics.some((topic) => topic.clusters > 1);
    return mayBeTwice ? [finding("notice", "account/may-count-twice", { file: "--register" })] : [];
  }
  const named = (severity: "warning" | "notice", code: Diagnostic["code"], names: readonly string[]) =>
    names.length === 0 ? [] : [finding(severity, code, { file }, { clusters: names.join(", ") })];
  return [
    ...named("warning", "account/unknown-clusters", unknown),
    ...named("warning", "account/differing-clusters", differing),
    ...named("notice", "account/without-kit", withoutKit),
  ];
}

/** What Word files have to pass. */
interface Gate {
  readonly fonts: string;
  readonly identities: Identities;
}

async function accountFiles(
  { page, account }: Pick<YearOutcome, "page" | "account">,
  paths: readonly string[],
  gate: Gate,
): Promise<readonly (readonly [path: string, bytes: Uint8Array])[]> {
  const files: [string, Uint8Array][] = [];
  for (const path of paths) {
    const isText = kindOf(path) === ".csv";
    const bytes = isText
      ? new TextEncoder().encode(accountCsv(page))
      : await wordFile(accountDocument(page, account, basename(path)), gate);
    files.push([path, bytes]);
  }
  return files;
}

async function wordFile(document: RenderableKit, { fonts, identities }: Gate): Promise<Uint8Array> {
  const { files } = await renderKit(document, fonts, { identities });
  const [bytes = new Uint8Array()] = files.values();
  return bytes;
}
