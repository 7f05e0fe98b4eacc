import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadInputs } from "./load-inputs.ts";
import { checkTemplate } from "./manage-templates.ts";
import { temporaryFolder } from "./sample-kit.fixture.ts";

const TEMPLATE = readFileSync("templates/kiap-type2-diabetes/package.yaml", "utf8");
const CLUSTER = readFileSync("samples/nordlys/klynge.yaml", "utf8");

const folder = temporaryFolder();
function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What messages repeat of the files, mistakes first. */
const shownOf = async (template: string, cluster: string, data: string) =>
  (await loadInputs({ template, cluster, data: [data] })).diagnostics.flatMap(
    ({ severity, excerpt: { text, column } = { text: "" } }) =>
      severity === "error" && text !== "" ? [`${text.trim()} | ${text.slice((column ?? 1) - 1)}`] : [],
  );

it("shows the lines that mistakes stand on, of all files in one run", async () => {
  const template = written("package.yaml", TEMPLATE.replace("kind: proportion", "kind: proportionn"));
  const cluster = written("klynge.yaml", CLUSTER.replace(/(date: )\S+/, "$12026-06-31"));
  const data = written(
    "tal.csv",
    "ydernummer;Lægehuset;periode;målepunkt;tæller\n099013;x;2026;hba1c-over-58;3\n",
  );
  expect(await shownOf(template, cluster, data)).toEqual([
    "date: 2026-06-31 | 2026-06-31",
    "kind: proportionn | proportionn",
  ]);
  expect(await shownOf("kiap-type2-diabetes", "samples/nordlys/klynge.yaml", data)).toEqual([
    "ydernummer ; … ; periode ; målepunkt ; tæller | ydernummer ; … ; periode ; målepunkt ; tæller",
  ]);
});

it("shows where a file cannot be read at all, and still names nobody", async () => {
  const template = written("package.yaml", `${TEMPLATE}\nid: igen\n`);
  const cluster = written("klynge.yaml", CLUSTER.replace(/name: (.+)/g, 'name: "$1').concat("\n\tdate: 1\n"));
  const checked = await checkTemplate(template);
  expect(checked.diagnostics.map(({ excerpt }) => excerpt)).toEqual([{ text: "id: igen", column: 1 }]);
  const { diagnostics } = await loadInputs({ template, cluster, data: [] });
  const names = [...CLUSTER.matchAll(/name: (.+)|"(\d{6})"/g)].map(
    ([, name, number]) => name ?? number ?? "",
  );
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(JSON.stringify(diagnostics)).not.toContain(name);
});

it("repeats nothing of a file of practices that is named as a template", async () => {
  for (const path of ["samples/nordlys/klynge.yaml", "samples/nordlys/maalinger-2026-04.csv"]) {
    const { diagnostics } = await checkTemplate(path);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.filter(({ excerpt }) => excerpt)).toEqual([]);
  }
});
