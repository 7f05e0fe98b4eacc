import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { composedTemplate } from "../conductors/composed-template.fixture.ts";
import { parseYaml } from "../read/read-yaml.ts";
import { validateCluster } from "./cluster/validate-cluster.ts";
import { validateTemplate } from "./template/validate-template.ts";

const ROOT = new URL("../../", import.meta.url);

/** Every `<folder>/<any>/<name>` of the project. */
function allFiles(folder: string, name: string): { parent: string; text: string }[] {
  return readdirSync(new URL(folder, ROOT)).flatMap((parent) => {
    const file = new URL(`${folder}/${parent}/${name}`, ROOT);
    return existsSync(file) ? [{ parent, text: readFileSync(file, "utf8") }] : [];
  });
}

function sound(text: string) {
  const source = parseYaml(text, "file.yaml");
  expect(source.diagnostics).toEqual([]);
  if (!source.ok) throw new Error("cannot be read");
  return source.value;
}

it.each(allFiles("templates", "package.yaml"))("accepts the template $parent", ({ parent, text }) => {
  const checked = validateTemplate(composedTemplate(parent));
  expect(checked.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(checked).toMatchObject({ ok: true, value: { id: parent } });
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/package\.schema\.json\n/);
});

it.each(allFiles("samples", "klynge.yaml"))("accepts the cluster file of $parent", ({ text }) => {
  const checked = validateCluster(sound(text));
  expect(checked.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(checked.ok).toBe(true);
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/templates\/cluster\.schema\.json\n/);
});
