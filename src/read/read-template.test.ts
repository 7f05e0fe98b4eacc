import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { listTemplates, readTemplate } from "./read-template.ts";

const ID = "kiap-type2-diabetes";
const OWN = fileURLToPath(new URL(`../../templates/${ID}/package.yaml`, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "read-template-"));
mkdirSync(join(folder, "egen-pakke"));
cpSync(OWN, join(folder, "egen-pakke", "package.yaml"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("lists the templates that come along", async () => {
  const ids = await listTemplates();
  expect(ids).toContain(ID);
  expect(ids).toEqual(ids.toSorted());
});

it("finds a template by its id and names it without the machine's own path", async () => {
  expect(await readTemplate(ID)).toMatchObject({
    ok: true,
    value: {
      home: { shownAs: `templates/${ID}` },
      tree: { file: `templates/${ID}/package.yaml`, tree: { id: ID } },
    },
  });
});

it.each([
  ["folder", join(folder, "egen-pakke")],
  ["file", join(folder, "egen-pakke", "package.yaml")],
])("finds a template by the path of its %s", async (_, path) => {
  expect(await readTemplate(path)).toMatchObject({ ok: true, value: { tree: { tree: { id: ID } } } });
});

it("tells which templates there are when the name is unknown", async () => {
  const { diagnostics } = await readTemplate("kiap-type1");
  expect(diagnostics).toMatchObject([{ code: "template/not-found", place: { file: "kiap-type1" } }]);
  expect(diagnostics[0]?.values?.known).toContain(ID);
});

it("tells when a folder holds no template", async () => {
  const { diagnostics } = await readTemplate(folder);
  expect(diagnostics).toMatchObject([
    { code: "file/not-found", place: { file: join(folder, "package.yaml") } },
  ]);
});
