import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { changedData } from "../acceptance/later-data.fixture.ts";
import type { KitManifest } from "../model/kit-manifest.ts";
import { followUp } from "./follow-up.ts";
import { deleteCluster, handOverCluster, listCluster } from "./manage-cluster.ts";
import { sampleRequest, temporaryFolder } from "./sample-kit.fixture.ts";

const MANIFEST: KitManifest = JSON.parse(
  gunzipSync(readFileSync("src/acceptance/earlier-kits/version-1.json.gz")).toString(),
);
const SKOVLYST = "skovlyst-klyngen/influenzavaccination";
const KEY = "noegler/skovlyst-klyngen-influenzavaccination.csv";

let out: string;
beforeEach(() => {
  out = join(temporaryFolder(), "out");
});

function put(place: string, text: string): void {
  mkdirSync(dirname(join(out, place)), { recursive: true });
  writeFileSync(join(out, place), text);
}

/** A kit of Skovlyst-Klyngen in Region Midtjylland, or of one that differs from it. */
function putKit(place: string, changes: Partial<KitManifest["kit"]> = {}): void {
  put(`${place}/intern/kit.json`, JSON.stringify({ ...MANIFEST, kit: { ...MANIFEST.kit, ...changes } }));
  put(`${place}/praesentation.pptx`, "slides");
}

/** Everything that a cluster can have on the disk. */
function putAll(): void {
  putKit(`${SKOVLYST}/2026-05-19`);
  put(`${SKOVLYST}/2026-05-19/intern/decisions.yaml`, "plans: []");
  putKit(`${SKOVLYST}/2027-05-18`);
  putKit(`tidligere/${SKOVLYST}/2026-05-19-1`);
  mkdirSync(join(out, "noegler"));
  cpSync("samples/skovlyst/noegle.csv", join(out, KEY));
  const { cluster: name, region } = MANIFEST.kit;
  const memory = { cluster: { name, region }, isWhole: true, salt: "0", kits: [], takenBack: [] };
  put("noegler/skovlyst-klyngen-hukommelse.json", JSON.stringify({ schemaVersion: 1, ...memory }));
}

const ALL = [
  `kit ${SKOVLYST}/2026-05-19`,
  `kit ${SKOVLYST}/2027-05-18`,
  `earlier-kit tidligere/${SKOVLYST}/2026-05-19-1`,
  `key ${KEY}`,
  "memory noegler/skovlyst-klyngen-hukommelse.json",
];

const clusterFile = (text: string) => {
  const path = join(temporaryFolder(), "klynge.yaml");
  writeFileSync(path, text);
  return path;
};
const MIDT = "klynge: Skovlyst-Klyngen\nregion: Region Midtjylland\n";

async function list(cluster: string) {
  const { holdings, diagnostics } = await listCluster({ cluster, out });
  return {
    found: holdings.map(({ kind, place }) => `${kind} ${place}`).sort(),
    told: diagnostics.map(({ code, place }) => `${code} ${place.file.replace(out, "out")}`),
  };
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

describe("the list", () => {
  it.each(["Skovlyst-Klyngen", "skovlyst-klyngen", "samples/skovlyst/klynge.yaml"])(
    "has everything of a cluster and nothing of others: %s",
    async (cluster) => {
      putAll();
      putKit("nordlys-klyngen/influenzavaccination/2026-05-19", { cluster: "Nordlys-Klyngen" });
      put("noegler/nordlys-klyngen-influenzavaccination.csv", "");
      put("noegler/skovlyst-klyngen-nord-influenzavaccination.csv", "");
      put("brev.docx", "");
      expect(await list(cluster)).toEqual({ found: [...ALL].sort(), told: [] });
    },
  );

  it("tells clusters of one name apart by region", async () => {
    putAll();
    putKit("skovlyst-klyngen/midtkraft-b12/2026-05-19", { region: "Region Sjælland" });
    put("noegler/skovlyst-klyngen-midtkraft-b12.csv", "");
    const shared = "holding/shared-file out/noegler/skovlyst-klyngen-hukommelse.json";
    const sealand = clusterFile("klynge: Skovlyst-Klyngen\nregion: Region Sjælland\n");
    expect(await list(sealand)).toEqual({
      found: [
        "key noegler/skovlyst-klyngen-midtkraft-b12.csv",
        "kit skovlyst-klyngen/midtkraft-b12/2026-05-19",
      ],
      told: [shared],
    });
    expect(await list(clusterFile(MIDT))).toEqual({
      found: ALL.filter((one) => !one.startsWith("memory")).sort(),
      told: [shared],
    });
    await expect(list("Skovlyst-Klyngen")).rejects.toMatchObject({
      kind: "invalidInput",
      diagnostics: [{ code: "holding/several-clusters", values: { count: 2 } }],
    });
  });

  it("tells clusters of one name and region apart by id, and leaves out what may be either's", async () => {
    putAll();
    putKit("skovlyst-klyngen-syd/influenzavaccination/2026-05-19", { clusterId: "syd" });
    put("noegler/skovlyst-klyngen-syd-influenzavaccination.csv", "");
    const { found, told } = await list(clusterFile(`${MIDT}id: syd\n`));
    expect(found).toEqual([
      "key noegler/skovlyst-klyngen-syd-influenzavaccination.csv",
      "kit skovlyst-klyngen-syd/influenzavaccination/2026-05-19",
    ]);
    expect(told.map((each) => each.split(" ")[0])).toEqual(Array(3).fill("holding/unclear-kit"));
    expect(await list(clusterFile(MIDT))).toEqual({ found: [...ALL].sort(), told: [] });
  });

  it("knows by its practices what a cluster had before it was given an id, and leaves it to no other", async () => {
    putAll();
    putKit("skovlyst-klyngen-syd/influenzavaccination/2027-11-18", { clusterId: "syd" });
    const sample = readFileSync("samples/skovlyst/klynge.yaml", "utf8");
    const named = clusterFile(`${sample}\nid: syd\n`);
    const own = [...ALL, "kit skovlyst-klyngen-syd/influenzavaccination/2027-11-18"];
    expect(await list(named)).toEqual({ found: own.sort(), told: [] });
    const other = clusterFile(`${sample.replaceAll('"0992', '"0792')}\nid: nord\n`);
    expect((await list(other)).found).toEqual([]);
    await deleteCluster({ cluster: named, out, isConfirmed: true });
    expect(filesIn(out)).toEqual([]);
  });

  it("finds the key that is all a cluster has left from before its id", async () => {
    mkdirSync(join(out, "noegler"), { recursive: true });
    cpSync("samples/skovlyst/noegle.csv", join(out, KEY));
    const named = clusterFile(`${readFileSync("samples/skovlyst/klynge.yaml", "utf8")}\nid: syd\n`);
    expect((await list(named)).found).toEqual([`key ${KEY}`]);
  });

  it("says so when there is nothing, and when a kit cannot be read", async () => {
    expect(await list("Skovlyst-Klyngen")).toEqual({
      found: [],
      told: ["holding/none-found Skovlyst-Klyngen"],
    });
    putKit(`${SKOVLYST}/2026-05-19`);
    put(`${SKOVLYST}/2027-05-18/intern/kit.json`, "{");
    expect(await list("Skovlyst-Klyngen")).toEqual({
      found: [`kit ${SKOVLYST}/2026-05-19`],
      told: [`kit/damaged-manifest out/${SKOVLYST}/2027-05-18/intern/kit.json`],
    });
  });
});

describe("handing over", () => {
  it("gives a folder of the owner's alone, in which the follow-up finds its key", async () => {
    putAll();
    const to = join(temporaryFolder(), "ny/overdragelse");
    await handOverCluster({ cluster: "Skovlyst-Klyngen", out, to });
    expect(filesIn(to)).toEqual(filesIn(out));
    expect(statSync(to).mode & 0o777).toBe(0o700);
    for (const name of filesIn(to)) {
      expect(statSync(join(to, name)).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(join(to, name))).mode & 0o777).toBe(0o700);
      expect(readFileSync(join(to, name))).toEqual(readFileSync(join(out, name)));
    }
    expect(readdirSync(dirname(to))).toEqual(["overdragelse"]);
    const { cluster: _, ...request } = sampleRequest(to, { data: [laterFigures()], dryRun: true });
    const next = await followUp({
      ...request,
      template: "influenzavaccination",
      date: "2027-06-01",
      folder: join(to, SKOVLYST, "2026-05-19"),
    });
    expect(next.key).toEqual({ path: join(to, KEY), created: false });
  });

  it("goes to no folder that is there, or that lies in a kit", async () => {
    putAll();
    const inKit = join(out, SKOVLYST, "2026-05-19/praksis/kopi");
    const refused = (to: string | undefined) =>
      handOverCluster({ cluster: "Skovlyst-Klyngen", out, to }).catch(
        ({ diagnostics }) => diagnostics[0].code,
      );
    expect(await refused(out)).toBe("holding/occupied");
    expect(await refused(inKit)).toBe("holding/inside-kit");
    expect(await refused(undefined)).toBe("holding/nowhere-named");
    expect(existsSync(dirname(inKit))).toBe(false);
  });
});

describe("deleting", () => {
  it("takes exactly what the list has, once it is confirmed", async () => {
    putAll();
    putKit("nordlys-klyngen/influenzavaccination/2026-05-19", { cluster: "Nordlys-Klyngen" });
    put("noegler/nordlys-klyngen-influenzavaccination.csv", "");
    const request = { cluster: "Skovlyst-Klyngen", out };
    const before = filesIn(out);
    await expect(deleteCluster({ ...request, isConfirmed: false })).rejects.toMatchObject({
      kind: "usage",
      diagnostics: [{ code: "holding/not-confirmed", values: { count: 5 } }],
    });
    expect(filesIn(out)).toEqual(before);
    const listed = await listCluster(request);
    const deleted = await deleteCluster({ ...request, isConfirmed: true });
    expect(deleted.holdings).toEqual(listed.holdings);
    expect(filesIn(out)).toEqual([
      "noegler/nordlys-klyngen-influenzavaccination.csv",
      "nordlys-klyngen/influenzavaccination/2026-05-19/intern/kit.json",
      "nordlys-klyngen/influenzavaccination/2026-05-19/praesentation.pptx",
    ]);
    expect(readdirSync(out).sort()).toEqual(["noegler", "nordlys-klyngen"]);
  });

  it("takes what killed runs have left, and follows no link out of a kit", async () => {
    putAll();
    put("noegler/.kitwork-skovlyst-klyngen-influenzavaccination.csv-a1B2c3/next", "099203;M");
    put(`${SKOVLYST}/.kitwork-2028-05-18-a1B2c3/next/praksis/m.docx`, "M");
    put(`${SKOVLYST}/.kitwork-2029-05-18-a1B2c3/previous/praesentation.pptx`, "slides");
    put(`${SKOVLYST}/.kitwork-2029-05-18-a1B2c3/previous/intern/kit.json`, JSON.stringify({ ...MANIFEST }));
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, "egen.docx"), "mine");
    symlinkSync(elsewhere, join(out, SKOVLYST, "2026-05-19/genvej"));
    const request = { cluster: "samples/skovlyst/klynge.yaml", out, isConfirmed: true };
    expect((await deleteCluster(request)).holdings.map(({ place }) => place)).toContain(
      `${SKOVLYST}/2029-05-18`,
    );
    expect(readdirSync(out)).toEqual([]);
    expect(readFileSync(join(elsewhere, "egen.docx"), "utf8")).toBe("mine");
  });

  it("takes keys from the folder that is named, and leaves that folder", async () => {
    putKit(`${SKOVLYST}/2026-05-19`);
    const keys = temporaryFolder();
    cpSync("samples/skovlyst/noegle.csv", join(keys, "skovlyst-klyngen-influenzavaccination.csv"));
    await deleteCluster({ cluster: "Skovlyst-Klyngen", out, keys, isConfirmed: true });
    expect([readdirSync(out), readdirSync(keys)]).toEqual([[], []]);
  });
});

/** The sample's figures a year later, of the six practices of the kit. */
function laterFigures(): string {
  const path = join(temporaryFolder(), "maalinger.csv");
  const text = readFileSync("samples/skovlyst/maalinger-2026-04.csv", "utf8")
    .replaceAll(/^praksis;(?!0992(03|17|21|34|40|56);).*\n/gm, "")
    .replaceAll(/\b202[456]-/g, (year) => `${Number(year.slice(0, 4)) + 1}-`);
  writeFileSync(path, text);
  return changedData(path, path, { numerator: ({ numerator }) => numerator + 7 });
}
