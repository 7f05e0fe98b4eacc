import type { Account, AccountPage, AccountTable } from "../model/account.ts";
import { danishNumber } from "../model/danish-number.ts";
import { fillWords } from "../model/fill-words.ts";
import { describeCommand, done, NEEDED, ONE, SEVERAL } from "./command.ts";

/** `klyngepakke report`: the yearly account over all kits. */
export const reportCommand = describeCommand({
  usage: "report <folder>",
  positionals: ["folder"],
  options: {
    from: NEEDED,
    to: NEEDED,
    "clusters-in-region": ONE,
    register: ONE,
    clusters: ONE,
    activities: ONE,
    out: SEVERAL,
    variation: ONE,
  },
  async answer({ "clusters-in-region": clustersInRegion, out = [], ...asked }, { language, fonts }) {
    const { reportYear } = await import("../conductors/report-year.ts");
    const { account, page, diagnostics } = await reportYear({ ...asked, clustersInRegion, out, fonts });
    const files = [...out, asked.variation ?? []].flat();
    const lines = language === "da" ? danishLines(page) : englishLines(account);
    const text = [...lines, ...files.map((path) => `→ ${path}`)].join("\n");
    return done(text, { account, files }, diagnostics);
  },
});

function danishLines({ title, lead, sections }: AccountPage): readonly string[] {
  return [
    `${title}, ${lead}`,
    ...sections.flatMap(({ heading, sentences, tables }) => [
      ...["", heading, ...sentences],
      ...tables.flatMap((table) => [
        ...tableLines(table, danishNumber),
        ...(table.note ? [`Anm.: ${table.note}`] : []),
      ]),
    ]),
  ];
}

const HEADINGS = ["Topic", "Clusters", "Practices", "Doctors", "Patients"];
const DELIVERIES = "{deliveries} {deliveries:kit|kits} delivered to {clusters} {clusters:cluster|clusters}";
const OF_ALL = " of {all}";
const MEDICINE = "{about} of the {of} whose package says what it is about are about medicine.";
const FOLLOW_UPS = "{followUps} of them {followUps:is a follow-up|are follow-ups}.";

function englishLines({ topics, deliveries, clusters, clustersInRegion, medicine, followUps }: Account) {
  const rows = topics.map((row) => [
    row.topic,
    row.clusters,
    row.practices,
    row.doctors ?? "–",
    row.listed ?? "–",
  ]);
  const told = (text: string, values: Readonly<Record<string, number>>) => fillWords(text, values, "en");
  const all = clustersInRegion === undefined ? "" : told(OF_ALL, { all: clustersInRegion });
  return [
    ...tableLines({ headings: HEADINGS, rows }, (count) => danishNumber(count).replaceAll(".", ",")),
    `${told(DELIVERIES, { deliveries, clusters })}${all}.`,
    ...(medicine.of > 0 ? [told(MEDICINE, medicine)] : []),
    told(FOLLOW_UPS, { followUps }),
  ];
}

/** A table in columns as wide as their widest cell, names at the left and numbers at the right. */
function tableLines(
  { headings, rows }: Pick<AccountTable, "headings" | "rows">,
  written: (count: number) => string,
): readonly string[] {
  const cells = [headings, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "number" ? written(cell) : cell)),
  );
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
