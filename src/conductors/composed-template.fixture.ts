import { readFileSync } from "node:fs";
import { type LocatedTree, valueAt } from "../model/located-tree.ts";
import { parseYaml } from "../read/read-yaml.ts";
import { composeTemplate, usedMeasures } from "../validate/template/compose-template.ts";

function treeOf(file: string): LocatedTree {
  const read = parseYaml(readFileSync(file, "utf8"), file);
  if (!read.ok) throw new Error(`${file} cannot be read`);
  return read.value;
}

/** A package that comes along, put together with its shared measures and its brand's contact, without a region. */
export function composedTemplate(id: string): LocatedTree {
  const own = treeOf(`templates/${id}/package.yaml`);
  const names = usedMeasures(own).map(({ value }) => String(value));
  const composed = composeTemplate({
    own,
    measures: new Map(names.map((name) => [name, treeOf(`templates/_maalepunkter/${name}.yaml`)])),
    brand: treeOf(`assets/brands/${valueAt(own.tree, ["brand"]) ?? "neutral"}.yaml`),
  });
  if (!composed.ok) throw new Error(`${id} cannot be put together`);
  return composed.value;
}

/** The same as one text, for a package without shared measures: its own file and its brand's contact. */
export function templateText(id: string): string {
  const own = readFileSync(`templates/${id}/package.yaml`, "utf8");
  const [, brand = "neutral"] = /^brand: (\S+)$/m.exec(own) ?? [];
  const [contact = ""] =
    /^contact:\n(?: .*\n)+/m.exec(readFileSync(`assets/brands/${brand}.yaml`, "utf8")) ?? [];
  return /^contact:/m.test(own) ? own : `${own}\n${contact}`;
}
