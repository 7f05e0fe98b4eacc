import { type TallyReport, tallyFindings, tallyReport } from "../indicators/tally-report.ts";
import { practiceCounts, startTally } from "../indicators/tally-rows.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { KitError, needed } from "../model/kit-error.ts";
import type { PracticeCount, Tally, TallyPlan } from "../model/tally.ts";
import { type ExtractHead, readExtractHead } from "../read/read-extract-head.ts";
import { readExtractRows } from "../read/read-extract-rows.ts";
import { type ExtractColumn, extractVocabulary } from "../validate/extract/extract-columns.ts";
import { checkExtractRequest, type ExtractRequest, planTally } from "../validate/extract/extract-plan.ts";
import { startExtractRows } from "../validate/extract/extract-rows.ts";
import { countsText, writeCounts } from "../write/write-counts.ts";
import { openTemplate } from "./load-template.ts";

export interface TallyRequest extends ExtractRequest {
  /** Id of a package template that comes along, or the path of one's own. */
  readonly template: string;
  /** CSV file with a row for each patient. */
  readonly extract: string;
  /** The practice's region, whose own limits count. */
  readonly region?: string | undefined;
  /** File the counts go to; without it they are only returned. */
  readonly out?: string | undefined;
}

export interface TallyOutcome {
  readonly counts: readonly PracticeCount[];
  /** The counts as the text of a data file. */
  readonly text: string;
  readonly report: TallyReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** Counts the patient rows of one practice for a template's measures. Nothing else than counts comes out. */
export async function tally(request: TallyRequest): Promise<TallyOutcome> {
  const { practice, asOf } = needed(checkExtractRequest(request), "usage");
  const { template, tree } = await openTemplate(request.template, { region: request.region });
  const planned = planTally(template, tree.file);
  const plan = needed(planned);
  const fewest = template.smallNumbers.disclosureLimit;
  const head = await readExtractHead(request.extract, extractVocabulary(plan));
  const counted = await countRows(request.extract, needed(head), { plan, practice, asOf, fewest });
  const diagnostics = [...planned.diagnostics, ...head.diagnostics, ...counted.diagnostics];
  if (hasErrors(diagnostics)) throw new KitError("invalidInput", diagnostics);
  const counts = practiceCounts(counted.tally, practice, asOf);
  if (request.out !== undefined) await writeCounts(request.out, counts);
  return {
    counts,
    text: countsText(counts),
    report: tallyReport(counted.tally, fewest),
    diagnostics: [...diagnostics, ...tallyFindings(counted.tally, request.extract, fewest)],
  };
}

interface Counting extends ExtractRequest {
  readonly plan: TallyPlan;
  readonly fewest: number;
}

/** Rows pass one by one: each is read, counted and forgotten. */
async function countRows(
  path: string,
  head: ExtractHead<ExtractColumn>,
  { plan, practice, asOf, fewest }: Counting,
): Promise<{ readonly tally: Tally; readonly diagnostics: readonly Diagnostic[] }> {
  const rows = startExtractRows({ header: head.table, plan, practice, asOf }, fewest);
  const tally = startTally(plan);
  const broken: Diagnostic[] = [];
  for await (const block of readExtractRows(path, head)) {
    broken.push(...block.diagnostics);
    for (const row of block.rows) {
      const patient = rows.read(row);
      if (patient) tally.add(patient);
    }
  }
  return { tally: tally.result(), diagnostics: [...rows.diagnostics(), ...broken] };
}
