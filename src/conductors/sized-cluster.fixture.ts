import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixedLuck } from "./sample-kit.fixture.ts";

const LONG_NAME = "Lægefællesskabet ved Skærbæk Å og Øster Ådal";

/** A cluster file and its data for any number of practices, with names as long as they come. */
export function writeCluster(
  folder: string,
  practices: number,
  view = "view: closed",
): { cluster: string; data: string } {
  const sample = readFileSync("samples/nordlys/klynge.yaml", "utf8");
  const numbers = Array.from({ length: practices }, (_, index) => String(90_000 + index).padStart(6, "0"));
  const members = numbers.map(
    (number, index) =>
      `  - ydernummer: "${number}"\n    name: ${LONG_NAME} ${index + 1}\n    doctors: 2\n    sikrede: 3000\n    accepted: 2026-02-01\n`,
  );
  const cluster = join(folder, "klynge.yaml");
  const head = sample.slice(0, sample.indexOf("members:")).replace("view: closed", view);
  writeFileSync(cluster, `${head}confirmed: [lister, region, land]\nmembers:\n${members.join("")}`);
  const [header = "", ...rows] = readFileSync("samples/nordlys/maalinger-2026-04.csv", "utf8")
    .trimEnd()
    .split("\n");
  const measures = rows.filter((row) => row.startsWith("region")).map((row) => row.split(";")[3] ?? "");
  const draw = fixedLuck();
  const own = numbers.flatMap((number) =>
    measures.map((measure) => {
      const denominator = 8 + draw(300);
      return `praksis;${number};2025-05-01/2026-04-30;${measure};${draw(denominator + 1)};${denominator};;;2026-05-12`;
    }),
  );
  const data = join(folder, "tal.csv");
  writeFileSync(data, [header, ...own, ...rows.filter((row) => !row.startsWith("praksis"))].join("\n"));
  return { cluster, data };
}
