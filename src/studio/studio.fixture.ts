import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { comingAlong } from "../conductors/meeting/meeting-folder.ts";
import { SMALL_KIT, temporaryFolder } from "../conductors/sample-kit.fixture.ts";
import type { PackageTemplate } from "../model/template.ts";
import { workbookOf } from "../read/xlsx/workbook.fixture.ts";
import { studioApp } from "./app.ts";
import { makeJobs } from "./jobs.ts";
import type { Studio } from "./page.ts";
import { makeTurns } from "./turns.ts";

const HOST = "127.0.0.1:50123";
const SECRET = "hemmelighed";

let packages: Promise<readonly PackageTemplate[]> | undefined;

/** The page on a folder of the test's own, without a network, as the browser that the program has opened sees it. */
export async function openStudio(folder = temporaryFolder()) {
  packages ??= comingAlong();
  const shown: string[] = [];
  const studio: Studio = {
    desk: {
      // The luck of the command line's tests.
      folder,
      today: "2026-06-10",
      fonts: "assets/fonts",
      randomIndex: () => 0,
      program: { name: "klyngepakke", version: "0.0.0-test" },
    },
    packages: await packages,
    jobs: makeJobs(),
    turns: makeTurns(),
    ready: new Map(),
    host: HOST,
    secret: SECRET,
    assets: new Map(),
    showFolder: (path) => shown.push(path),
    expect: () => undefined,
    isAlive: () => undefined,
    end: () => undefined,
  };
  const app = studioApp(studio);
  const send = (
    path: string,
    { headers = {}, ...init }: RequestInit & { headers?: Record<string, string> } = {},
  ) => app.request(`http://${HOST}${path}`, { ...init, headers: { host: HOST, ...headers } });
  const own = { cookie: `klyngepakke-50123=${SECRET}`, origin: `http://${HOST}` };
  const get = (path: string) => send(path, { headers: own });
  const post = (path: string, body: FormData | Fields) =>
    send(path, { method: "POST", headers: own, body: body instanceof FormData ? body : formOf(body) });
  const page = async (path: string) => (await get(path)).text();
  return { studio, folder, shown, send, own, get, post, page };
}

export type OpenStudio = Awaited<ReturnType<typeof openStudio>>;
type Fields = Readonly<Record<string, string | readonly string[]>>;

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
}

/** A file as a browser sends it. */
export function fileForm(name: string, bytes: Uint8Array, field = "filer"): FormData {
  const form = new FormData();
  form.append(field, new File([Uint8Array.from(bytes)], name));
  return form;
}

/** A form as the page shows it, with every value it holds: what is sent when nothing is changed. */
export function formIn(html: string, marker: string): FormData {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
  const found = forms.find((form) => form.includes(marker)) ?? "";
  const form = new FormData();
  for (const [field] of found.matchAll(
    /<input[^>]*>|<select[\s\S]*?<\/select>|<textarea[\s\S]*?<\/textarea>/g,
  )) {
    const name = /name="([^"]*)"/.exec(field)?.[1];
    if (name === undefined || /type="file"/.test(field)) continue;
    if (/type="(radio|checkbox)"/.test(field) && !/ checked/.test(field)) continue;
    form.append(name, plain(valueIn(field)));
  }
  return form;
}

function valueIn(field: string): string {
  if (field.startsWith("<input")) return /value="([^"]*)"/.exec(field)?.[1] ?? "";
  if (field.startsWith("<textarea")) return />([\s\S]*)<\/textarea>/.exec(field)?.[1] ?? "";
  const options = field.match(/<option[^>]*>/g) ?? [];
  const chosen = options.find((option) => / selected/.test(option)) ?? options[0] ?? "";
  return /value="([^"]*)"/.exec(chosen)?.[1] ?? "";
}

function plain(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    "&gt;": ">",
    "&lt;": "<",
    "&quot;": '"',
    "&#39;": "'",
    "&amp;": "&",
  };
  return text.replaceAll(/&(gt|lt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign);
}

/** What the page says, without its marks. */
export function said(html: string): string {
  return plain(html.replaceAll(/<[^>]*>/g, " ")).replaceAll(/\s+/g, " ");
}

/** Every file below a folder, by its path from there. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .toSorted();
}

/** What every file below a folder holds, by its path from there. */
export function hashes(folder: string): Readonly<Record<string, string>> {
  const hashOf = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
  return Object.fromEntries(filesBelow(folder).map((name) => [name, hashOf(name)]));
}

export const MEETING = {
  pakke: "kiap-type2-diabetes",
  klynge: "Prøveklyngen",
  region: "Region Midtjylland",
  dato: "2026-10-15",
  start: "16.30",
  sted: "Biblioteket",
  leder: "Mette Lund",
  minutter: "",
  kontakt: "Sekretariatet",
  adresse: "Torvet 1",
  telefon: "",
  mail: "",
};

const PRACTICES = ["Prøvehuset Nord", "Landsbyens Læger", "Dr. Ås", "Klinik Bakken", "Lægerne Søgade"];

/** As it is copied from Excel, without headers. */
export const PASTED = PRACTICES.map(
  (name, index) => `09100${index + 1}\t${name}\t2\t${3000 + index}\t01-02-2026`,
).join("\n");

/** A workbook as a consultant has it: a title, headers in words of its own, practices by name, a sum, a sheet of notes. */
export function untidyWorkbook(): Uint8Array {
  const counts = [
    [40, 160, 22, 150],
    [30, 120, 18, 118],
    [55, 210, 40, 205],
    [28, 130, 25, 126],
    [61, 240, 33, 233],
  ];
  const rows = PRACTICES.map((name, index) => [name, ...(counts[index] ?? [])]);
  const sums = [0, 1, 2, 3].map((at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return workbookOf([
    { name: "Læs mig", rows: [["Trukket i august"]] },
    {
      name: "Diabetes",
      rows: [
        ["Prøveklyngen, diabetes"],
        [],
        ["Praksis", "HbA1c>58", "HbA1c i alt", "LDL>2,5 u. statin", "LDL i alt"],
        ...rows,
        ["I alt", ...sums],
      ],
    },
  ]);
}

/** A meeting as far as its figures: made, with its members, and with a short deck and few sheets. */
export async function meetingWithMembers(studio: OpenStudio): Promise<string> {
  const made = await studio.post("/nyt", MEETING);
  const at = (made.headers.get("location") ?? "").replace("/medlemmer", "");
  const form = formIn(await studio.page(`${at}/medlemmer`), "liste");
  form.set("liste", PASTED);
  await studio.post(`${at}/medlemmer/indsaet`, form);
  return at;
}

/** A meeting as the command line would have it: a cluster file and figures in a folder, the sample's unless said. */
export async function sampleMeeting({ cluster = "", data = "samples/nordlys/maalinger-2026-04.csv" } = {}) {
  const studio = await openStudio();
  const folder = join(studio.folder, "nordlys");
  mkdirSync(join(folder, "tal"), { recursive: true });
  writeFileSync(join(folder, "moede.json"), '{ "pakke": "kiap-type2-diabetes" }');
  writeFileSync(join(folder, "klynge.yaml"), cluster === "" ? SMALL_KIT : readFileSync(cluster));
  cpSync(data, join(folder, "tal/maalinger.csv"));
  return { ...studio, at: "/moede/nordlys" };
}
