import type { HelpTexts } from "./help-form.ts";

const TEMPLATE = "id of a package template, or the path of your own package.yaml";
const SHEET = "sheet to read in every workbook (XLSX) after --data";
const SHEET_DEFAULT = "the one with the expected headers";
const COLUMNS = "reading plan (YAML): how the workbooks are read";
const COLUMNS_DEFAULT = "kolonner.yaml beside the cluster file or the figures";
const OUT = "folder that kits are written below";
const DRY_RUN = "show what would be written, write nothing";
const FORCE = "build over files edited by hand; they are kept under <out>/tidligere";
const EDITED = "files edited by hand: keep leaves them, beside puts the new ones next to them";
const KIT = "out/nordlys-klyngen/kiap-type2-diabetes/2026-06-10";

export const ENGLISH_HELP: HelpTexts = {
  usage: "<command> [options]",
  program:
    "Meeting kits for Danish GP quality clusters: from a package template and the cluster's numbers to deck, notes " +
    "sheet and implementation plan.",
  commonOptions: {
    title: "Common options:",
    lang: "language of messages; the material itself is Danish",
    langDefault: "as the environment says, else en",
    json: "result as JSON",
    quiet: "print errors only",
  },
  epilogue:
    "Results go to stdout, diagnostics to stderr.\n" +
    "Exit codes: 0 done, 1 a bug in the program, 2 usage, 3 invalid input, 4 rendering failed, 5 could not write.",
  commands: {
    build: {
      description:
        "Build one cluster's meeting kit: deck, notes sheet and implementation plan. Everything is checked first; " +
        "with any error nothing is written. The kit lands in <out>/<cluster>/<template>/<meeting date>/.",
      words: {
        template: TEMPLATE,
        cluster: "cluster file (YAML): members, meeting, view",
        data: "measure data (CSV or XLSX), one file or more; not needed for a package without measures",
        sheet: SHEET,
        columns: COLUMNS,
        out: OUT,
        key: "key file between practices and codes; made when missing, used again when there",
        memory: "what the cluster's earlier kits have shown; belongs to the cluster, not to the package",
        view: "closed: codes; open: names, which needs the decision recorded in the cluster file",
        "dry-run": DRY_RUN,
        edited: EDITED,
        force: FORCE,
      },
      defaults: {
        data: "none",
        sheet: SHEET_DEFAULT,
        columns: COLUMNS_DEFAULT,
        key: "<out>/noegler/<cluster>-<template>.csv",
        memory: "<cluster>-hukommelse.json beside the key",
        view: "as the cluster file says",
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
    },
    collect: {
      description:
        "Collect what was decided: filled-in plans and notes sheets, saved by Word or LibreOffice, are read into the " +
        "kit's intern/decisions.yaml, which the follow-up opens with. Nothing is guessed: what does not fit its " +
        "field is told of. The file can also be written by hand; what people have edited in it is kept.",
      words: {
        folder: "kit folder the sheets were handed out from",
        files: "the sheets, .docx, or the folder with them",
        cluster: "cluster file; no answer may then name one of its practices",
        key: "code key; a practice that wrote its name or number instead of its code is looked up in it",
        force: "let the sheets count where the decisions were edited by hand",
      },
      defaults: { key: "where build puts it" },
      examples: [[`collect ${KIT} planer`, "all plans of the meeting"]],
    },
    "follow-up": {
      description:
        "Build the kit of the next meeting from an earlier kit and new data. It opens with what was decided and shows " +
        "what has changed, under the same codes. Kits that cannot be compared are refused, with the reasons.",
      words: {
        folder: "the earlier kit's folder",
        data: "new measure data (CSV or XLSX), one file or more",
        sheet: SHEET,
        columns: COLUMNS,
        out: OUT,
        key: "key file of the earlier kit's codes",
        memory: "what the cluster's earlier kits have shown; belongs to the cluster, not to the package",
        cluster: "cluster file, when members, place or time have changed",
        template: "the package, when it is one of your own and lies elsewhere: a path to it",
        date: "day of the follow-up meeting, YYYY-MM-DD; after the earlier meeting and the last day of the data",
        "dry-run": DRY_RUN,
        edited: EDITED,
        force: FORCE,
      },
      defaults: {
        sheet: SHEET_DEFAULT,
        columns: COLUMNS_DEFAULT,
        key: "where build puts it",
        memory: "<cluster>-hukommelse.json beside the key",
        cluster: "as in the earlier kit",
        template: "the one the earlier kit was built from",
        date: "the first date the earlier kit proposed",
      },
      examples: [[`follow-up ${KIT} --data maalinger-2026-11.csv`, "the follow-up's kit, in out/"]],
    },
    check: {
      description:
        "Check a template, a cluster file and data. Every mistake is told in one run, with file, line and what to do " +
        "about it; nothing is written.",
      words: {
        template: TEMPLATE,
        cluster: "cluster file (YAML)",
        data: "measure data (CSV or XLSX), one file or more",
        sheet: SHEET,
        columns: COLUMNS,
      },
      defaults: { sheet: SHEET_DEFAULT, columns: COLUMNS_DEFAULT },
      examples: [
        ["check ./min-pakke/package.yaml", "a template of your own, while you write it"],
        ["check kiap-type2-diabetes --cluster klynge.yaml --data maalinger.csv", "everything a kit needs"],
      ],
    },
    columns: {
      description:
        "Propose how workbooks are read that have not the expected columns. The proposal is kept in kolonner.yaml " +
        "beside the cluster file; write the answer where it says ?. The other commands read by it.",
      words: {
        template: `${TEMPLATE}; left out, names are looked for in all templates`,
        data: "measure data (CSV or XLSX), one file or more",
        cluster: "cluster file (YAML), whose members' names are looked up",
        sheet: SHEET,
        columns: COLUMNS,
      },
      defaults: { template: "all templates that come along", sheet: SHEET_DEFAULT, columns: COLUMNS_DEFAULT },
      examples: [
        ["columns --data tal.xlsx --cluster klynge.yaml", "how the sheet is read, and what lacks an answer"],
      ],
    },
    render: {
      description:
        "Render a kit's files again from its intern/kit.json alone. Use it after an update of the program, or to " +
        "fetch a fresh copy beside files edited by hand.",
      words: {
        folder: "kit folder: the one with intern/kit.json in it",
        out: "folder the files go to",
        edited: EDITED,
        force: FORCE,
      },
      defaults: { out: "the kit folder itself" },
      examples: [[`render ${KIT} --out frisk-kopi`, "a copy of the kit as it was built"]],
    },
    texts: {
      description:
        "Show every text of a kit with its address. Copy what you want otherwise into egne-ord.yaml beside the cluster " +
        "file and change it there; from then on every build has it so. What was edited in the files since the build is " +
        "told text by text.",
      words: {
        folder: "kit folder: the one with intern/kit.json in it",
        cluster: "cluster file; egne-ord.yaml lies beside it",
        "take-over":
          "carry what was edited in the files over into egne-ord.yaml; what stands there is not changed",
      },
      examples: [
        [`texts ${KIT}`, "texts and addresses, ready to be copied"],
        [
          `texts ${KIT} --cluster klynge.yaml --take-over`,
          "the edits come along when the kit is built again",
        ],
      ],
    },
    "take-back": {
      description:
        "Say that a kit was never handed out. Later kits are then not held against it, and that is recorded in the " +
        "cluster's memory with the date. If it was handed out after all, hidden numbers can be worked out by comparison.",
      words: {
        folder: "the kit's folder; a build that has been replaced lies under tidligere/",
        memory: "the cluster's memory",
      },
      defaults: { memory: "where build puts it" },
      examples: [[`take-back ${KIT}`, "a trial that only the unit has seen"]],
    },
    inspect: {
      description:
        "Inspect presentations and Word documents, your own or anybody's: whether they open clean, can be read by " +
        "everyone, and hide nothing. Every finding says where it is and how to mend it; what was found is never " +
        "quoted, and nothing is changed.",
      words: {
        files: ".pptx and .docx files",
        key: "code key, to look for its ydernumre in every part of the files",
        cluster: "cluster file, to look for its ydernumre, names and CVR numbers as well",
      },
      examples: [
        ["inspect praesentation.pptx plan.docx", "two files, before they are handed out"],
        ["inspect out/nordlys/*/*/*.pptx --cluster klynge.yaml", "a deck, and whether it names a practice"],
      ],
    },
    tally: {
      description:
        "Count a practice's patient rows for a template's measures. Run it where the rows are: it writes counts only, " +
        "no row, no value and nobody's number. The columns are those the template has under patientFields.",
      words: {
        template: TEMPLATE,
        extract: "extract (CSV): one row for each patient",
        practice: "ydernummer, six digits",
        "as-of": "the day the extract speaks for, such as 2026-04-30",
        region: "the practice's region, when it has changed whom the package counts",
        out: "file the counts go to",
      },
      defaults: { out: "stdout" },
      examples: [
        [
          "tally kiap-type2-diabetes --extract udtraek.csv --practice 099013 --as-of 2026-04-30 --out tal.csv",
          "the counts of one practice, ready for build",
        ],
      ],
    },
    templates: {
      description:
        "List, show, validate or start package templates: list shows those that come along, show prints a template's " +
        "measure cards, validate checks one, new writes a commented starting point that builds at once, schema " +
        "prints a JSON Schema for editors.",
      words: {
        action: "list, show, validate, new or schema",
        template:
          "id of a template, or the path of your own; for new: the id it is to have; for schema: package, cluster, " +
          "measure, region, brand or decisions",
        region: "with show: the region whose changes are shown",
      },
      examples: [
        ["templates list", "the templates that come along"],
        ["templates new min-pakke", "a folder min-pakke to start from"],
        ["templates validate min-pakke", "everything that is wrong with it"],
        ['templates show min-pakke --region "Region Midtjylland"', "the measures as that region has them"],
      ],
    },
    cluster: {
      description:
        "See, hand over or delete all that belongs to one cluster: kits, earlier kits, code keys and memory. list shows " +
        "it, hand-over copies it to one new folder that a colleague can go on from, delete deletes it. Another cluster's " +
        "files are never touched, not even when it has the same name; the cluster file and the files of figures are " +
        "your own and stay.",
      words: {
        action: "list, hand-over or delete",
        cluster: "cluster file (YAML), or the cluster's name",
        out: OUT,
        keys: "folder of code keys and memory",
        to: "with hand-over: the new folder it is copied to; use it as --out from then on",
        yes: "with delete: really delete; without it nothing is",
      },
      defaults: { keys: "<out>/noegler" },
      examples: [
        ["cluster list --cluster klynge.yaml", "all that belongs to the cluster"],
        [
          "cluster hand-over --cluster klynge.yaml --to handed-over",
          "all of it in one folder for a colleague",
        ],
        ["cluster delete --cluster klynge.yaml --yes", "all of it deleted for good"],
      ],
    },
  },
};
