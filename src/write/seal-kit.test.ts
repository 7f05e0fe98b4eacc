import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { MANIFEST_SCHEMA_VERSION } from "../model/kit-manifest.ts";
import type { MeetingKit } from "../model/meeting-kit.ts";
import { sealKit } from "./hand-over.ts";

const KIT: MeetingKit = {
  cluster: "Klynge Nordlys",
  region: "Region Nordjylland",
  topic: "Type 2-diabetes",
  meetingDate: "2026-05-12",
  meeting: { date: "2026-05-12", start: 960, place: "Mødelokalet", leader: "Mødelederen" },
  contact: { name: "Enheden", lines: [] },
  references: ["region"],
  definitions: { "hba1c-over-58": "patienter med HbA1c over 58" },
  view: "closed",
  template: { id: "kiap-type2-diabetes", version: "1.0.0" },
  folder: "nordlys/kiap-type2-diabetes/2026-05-12",
  files: [],
  charts: [],
  results: { measures: [], coverage: { members: 12, included: 11, notIncluded: 1 } },
};
const ORIGIN = {
  program: { name: "klyngepakke", version: "0.1.0" },
  inputs: [{ role: "cluster", name: "klynge.yaml", sha256: "0".repeat(64) }],
  control: {
    topic: "type2-diabetes",
    disclosureLimit: 5,
    minimumDenominator: 10,
    measures: [],
    files: [{ name: "deck.pptx", errors: 0, warnings: 0 }],
  },
} as const;
const FILES = new Map([["deck.pptx", new TextEncoder().encode("slides")]]);

it("adds a manifest that holds the kit, where it came from and the hash of every file", () => {
  const sealed = sealKit(KIT, ORIGIN, FILES);
  expect([...sealed.keys()]).toEqual(["deck.pptx", "intern/kit.json"]);
  const sha256 = createHash("sha256").update("slides").digest("hex");
  expect(JSON.parse(new TextDecoder().decode(sealed.get("intern/kit.json")))).toEqual({
    schemaVersion: MANIFEST_SCHEMA_VERSION,
    ...ORIGIN,
    template: KIT.template,
    files: [{ name: "deck.pptx", sha256 }],
    kit: KIT,
  });
});

it("gives the same bytes for the same kit", () => {
  expect(sealKit(KIT, ORIGIN, FILES)).toEqual(sealKit(structuredClone(KIT), ORIGIN, new Map(FILES)));
});
