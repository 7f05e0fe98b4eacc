const STAGES = "read|validate|indicators|kit|charts|deck|sheets|office|write";
const TESTS = "[.](test|bench|fixture)[.]tsx?$";

/** One library, one home: everybody else passes plain data to that folder. */
const home = (library, folder, comment) => ({
  name: `${library.replaceAll(/[^a-z-]/g, "")}-lives-in-${folder.replaceAll("|", "-or-")}`,
  severity: "error",
  comment,
  from: { path: "^src/", pathNot: [`^src/(${folder})/`, TESTS] },
  to: { path: `^(node_modules/)?(${library})(/|$)` },
});

export default {
  forbidden: [
    {
      name: "stages-never-meet",
      severity: "error",
      comment:
        "The one law of the house: only conductors/ joins stages. Put what both need into model/ as plain data, or let a conductor hand it over.",
      from: { path: `^src/(${STAGES})/`, pathNot: TESTS },
      to: { path: "^src/", pathNot: ["^src/$1/", "^src/(model|stats|typeset|ooxml|disk|messages)/"] },
    },
    {
      name: "renderers-do-not-compute",
      severity: "error",
      comment:
        "Statistics belong in indicators/ and the words for them in kit/. A chart, slide or sheet receives finished results.",
      from: { path: `^src/(${STAGES})/`, pathNot: ["^src/(indicators|kit)/", TESTS] },
      to: { path: "^src/stats/" },
    },
    {
      name: "leaves-import-nothing",
      severity: "error",
      comment:
        "What everyone stands on stands on nothing but itself: model/ knows the codes of messages/ and zod in its schemas, stats/ the distribution library, typeset/ measures with the widths it is handed, ooxml/ knows the libraries of zip and XML, node:zlib among them.",
      from: { path: "^src/(model|stats|typeset|ooxml|messages)/", pathNot: TESTS },
      to: { path: "^(src/|node:)", pathNot: ["^src/$1/", "^src/messages/", "^node:zlib$"] },
    },
    {
      name: "the-disk-is-a-leaf",
      severity: "error",
      comment:
        "disk/ opens what a path leads to. What is read, and what is told of it, is for read/ and write/.",
      from: { path: "^src/disk/", pathNot: TESTS },
      to: { path: "^src/", pathNot: "^src/disk/" },
    },
    {
      name: "only-conductors-and-commands-look-down",
      severity: "error",
      comment: "commands/ calls conductors/; a command that reaches into a stage is a conductor in disguise.",
      from: { path: "^src/commands/", pathNot: TESTS },
      to: { path: "^src/", pathNot: "^src/(commands|conductors|model|messages|studio/serve[.]ts)/?" },
    },
    {
      name: "the-page-is-a-door",
      severity: "error",
      comment:
        "studio/ stands beside commands/: it calls conductors/ and shows what they answer. A page that reaches into a stage is a conductor in disguise.",
      from: { path: "^src/studio/", pathNot: TESTS },
      to: { path: "^src/", pathNot: "^src/(studio|conductors|model|messages)/" },
    },
    {
      name: "views-only-show",
      severity: "error",
      comment: "A view is handed what it shows: it may know the types of conductors/, never call them.",
      from: { path: "^src/studio/views/" },
      to: { path: "^src/(conductors|studio/routes)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody-calls-up",
      severity: "error",
      comment:
        "Data flows one way. Only cli.ts knows commands/, only commands/, studio/, index.ts and the batch's worker know conductors/.",
      from: {
        path: "^src/",
        pathNot: ["^src/(commands/|studio/|conductors/|cli[.]ts|index[.]ts|batch-worker[.]ts)", TESTS],
      },
      to: { path: "^src/(commands/|studio/|conductors/|cli[.]ts|index[.]ts)" },
    },
    {
      name: "disk-at-the-edges",
      severity: "error",
      comment:
        "Files are read in read/ and written in write/, both through the leaf disk/. Everything between is bytes and plain data.",
      from: { path: "^src/", pathNot: ["^src/(read|write|disk)/", TESTS] },
      to: { path: "^((node:)?fs(/promises)?$|src/disk/)" },
    },
    home("sharp", "charts", "Chart specs, SVG and PNG are made in charts/ and nowhere else."),
    home("csv-parse", "read", "Bytes become rows and trees in read/."),
    home(
      "yaml",
      "read|write",
      "YAML is read in read/. Only write/ changes one, the decisions, in place so that people's comments stay.",
    ),
    home("@e965/xlsx", "read/xlsx", "Workbooks come in behind their guard, in read/xlsx/."),
    home("hono|@hono/node-server|htmx[.]org", "studio", "The page is served and drawn in studio/."),
    home("cephes", "stats", "Distribution functions come through stats/distributions.ts."),
    home(
      "zod",
      "model/schema|validate",
      "Schemas stand in model/schema/; validate/ holds loose input against them.",
    ),
    {
      name: "schemas-are-for-the-door",
      severity: "error",
      comment:
        "Behind validate/ everything is sound: take the types that model/ infers from the schemas, never the schemas.",
      from: { path: "^src/", pathNot: ["^src/(model|validate)/", TESTS] },
      to: { path: "^src/model/schema/" },
    },
    {
      name: "model-takes-types-of-schemas",
      severity: "error",
      comment:
        "Whoever stands on model/ must not load zod with it: `import type` alone reaches into schema/.",
      from: { path: "^src/model/", pathNot: ["^src/model/schema/", TESTS] },
      to: { path: "^src/model/schema/", dependencyTypesNot: ["type-only"] },
    },
    home(
      "fflate|saxes",
      "ooxml",
      "Archives and their XML are opened and written in ooxml/, whoever they come from.",
    ),
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one file, or miss a third that both can import.",
      from: {},
      to: { circular: true },
    },
    {
      name: "tests-stay-out",
      severity: "error",
      comment: "What ships must not lean on a test.",
      from: { pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: "no-unlisted-package",
      severity: "error",
      comment: "A package that is not in package.json is there by luck.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["import", "node", "default", "types"],
      // Without this, subpaths such as csv-parse/sync look like packages nobody listed.
      exportsFields: ["exports"],
    },
  },
};
