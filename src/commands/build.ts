import { describeCommand, once } from "./command.ts";
import { SHEET_OPTION } from "./data-options.ts";
import { kitAnswer } from "./kit-answer.ts";

/** `klyngepakke build`: one cluster's kit. */
export const buildCommand = describeCommand({
  usage: "build <template>",
  description:
    "Build one cluster's meeting kit: deck, notes sheet and implementation plan. Everything is checked first; " +
    "with any error nothing is written. The kit lands in <out>/<cluster>/<template>/<meeting date>/.",
  positionals: { template: "id of a package template, or the path of your own package.yaml" },
  options: {
    cluster: {
      type: "string",
      demandOption: true,
      requiresArg: true,
      coerce: once,
      describe: "cluster file (YAML): members, meeting, view",
    },
    data: {
      type: "string",
      array: true,
      default: [],
      requiresArg: true,
      describe: "measure data (CSV or XLSX), one file or more; not needed for a package without measures",
      defaultDescription: "none",
    },
    ...SHEET_OPTION,
    out: {
      type: "string",
      default: "out",
      requiresArg: true,
      coerce: once,
      describe: "folder that kits are written below",
    },
    key: {
      type: "string",
      requiresArg: true,
      coerce: once,
      describe: "key file between practices and codes; made when missing, used again when there",
      defaultDescription: "<out>/noegler/<cluster>-<template>.csv",
    },
    view: {
      choices: ["closed", "open"] as const,
      requiresArg: true,
      describe: "closed: codes; open: names, which needs the decision recorded in the cluster file",
      defaultDescription: "as the cluster file says",
    },
    "dry-run": { type: "boolean", default: false, describe: "show what would be written, write nothing" },
    force: {
      type: "boolean",
      default: false,
      describe: "overwrite files edited by hand since they were written",
    },
  },
  examples: [
    [
      "build kiap-type2-diabetes --cluster klynge.yaml --data maalinger.csv",
      "the kit of one meeting, in out/",
    ],
    [
      "build kiap-type2-diabetes --cluster klynge.yaml --data a.csv b.csv --key ../noegle.csv",
      "two data files, and the codes of last time",
    ],
    [
      "build kiap-type2-diabetes --cluster klynge.yaml --data maalinger.csv --dry-run --json",
      "the whole kit as JSON, nothing written",
    ],
  ],
  async answer({ template, cluster, data, sheet, out, key, view, "dry-run": dryRun, force }, runtime) {
    const { generateKit } = await import("../conductors/generate-kit.ts");
    const { randomIndex, fonts, program, language } = runtime;
    const outcome = await generateKit({
      ...{ template, cluster, data: data.map(String), out, dryRun, force, randomIndex, fonts, program },
      ...(key === undefined ? {} : { key }),
      ...(view === undefined ? {} : { view }),
      ...(sheet === undefined ? {} : { sheet }),
    });
    return kitAnswer(outcome, dryRun, language);
  },
});
