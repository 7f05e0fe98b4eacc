import { asSentenceStart, danishCount, danishCountWord, danishList } from "../model/danish-number.ts";
import type { DataControl, MemoryEffect, PrivacySearch, SuppressedMeasure } from "../model/data-control.ts";
import type { DocumentBlock, DocumentTable } from "../model/document-sheet.ts";
import type { HiddenReason } from "../model/results.ts";

/** How many practices each measure shows, and how many it hides for which reason; nothing for a package without figures. */
export function suppressionBlocks({
  disclosureLimit,
  minimumDenominator,
  measures,
  memory,
}: DataControl): readonly DocumentBlock[] {
  if (measures.length === 0) return [];
  const rule = `Tal fra 1 til ${disclosureLimit - 1} vises ikke, og andele kræver mindst ${minimumDenominator} patienter. Tabellen tæller praksis og rummer ingen af de skjulte tal.`;
  return [
    { kind: "heading", level: 2, text: "Hvad er skjult, og hvorfor?" },
    { kind: "paragraph", text: rule },
    suppressionTable(measures),
    ...(memory ? [{ kind: "paragraph" as const, text: memoryText(memory) }] : []),
  ];
}

/** What the kit was held against, and what came of it. */
function memoryText({ kits, kept, levels, judgedAnew, isWhole }: MemoryEffect): string {
  const against =
    kits === 0
      ? "Klyngen har ingen anden mødepakke i hukommelsen, som tallene kan holdes op mod."
      : `Tallene er holdt op mod ${kits === 1 ? "én tidligere udgave" : `${danishCountWord(kits)} tidligere udgaver`} af klyngens mødepakker.`;
  const effects = [
    ...(kept > 0
      ? [`${danishCountWord(kept)} ${kept === 1 ? "felt" : "felter"} er skjult, fordi de var det før`]
      : []),
    ...(levels > 0
      ? [
          `klyngens samlede niveau er udeladt for ${danishCountWord(levels)} målepunkt${levels === 1 ? "" : "er"}`,
        ]
      : []),
    ...(judgedAnew > 0
      ? [
          `${danishCountWord(judgedAnew)} ${judgedAnew === 1 ? "felt er rettet siden og er bedømt" : "felter er rettet siden og er bedømt"} på ny`,
        ]
      : []),
  ];
  const came = effects.length > 0 ? ` ${asSentenceStart(danishList(effects))}.` : "";
  const before = isWhole
    ? ""
    : " Hukommelsen begyndte efter klyngens første mødepakke: Det er ikke vist, at intet kan regnes ud af det, der kom før.";
  return `${against}${came}${before}`;
}

const REASONS: readonly { readonly heading: string; readonly reasons: readonly HiddenReason[] }[] = [
  { heading: "Små tal", reasons: ["small-count"] },
  { heading: "For få patienter", reasons: ["few-patients", "zero-denominator"] },
  { heading: "Dækker andre", reasons: ["secondary"] },
  { heading: "Ingen tal", reasons: ["no-data"] },
];

function suppressionTable(measures: readonly SuppressedMeasure[]): DocumentTable {
  return {
    kind: "table",
    caption: "Skjulte tal",
    description: "For hvert målepunkt: antal praksis, der vises, og antal, der ikke gør, efter grund",
    columns: [
      { heading: "Målepunkt", weight: 6 },
      { heading: "Vist", weight: 1.6, align: "right" },
      ...REASONS.map(({ heading }) => ({ heading, weight: 2.3, align: "right" as const })),
      { heading: "Klyngen samlet", weight: 2.3 },
    ],
    rows: measures.map(({ number, title, shown, hidden, isClusterShown }) => [
      `${number}. ${title}`,
      String(shown),
      ...REASONS.map(({ reasons }) =>
        String(reasons.reduce((sum, reason) => sum + (hidden[reason] ?? 0), 0)),
      ),
      isClusterShown ? "vist" : "ikke vist",
    ]),
  };
}

/** What was looked for in the finished files, and how often it was found. */
export function searchBlocks(search: PrivacySearch | undefined): readonly DocumentBlock[] {
  if (!search) {
    return [
      {
        kind: "paragraph",
        text: "Filerne er dannet igen med en anden version af programmet, som ikke kender praksis. Der er derfor ikke søgt efter navne og numre denne gang.",
      },
    ];
  }
  const { files, parts, wanted, found } = search;
  const looked = [wanted.practices, wanted.names, wanted.cvr, wanted.hiddenCounts].map(String);
  const met = [found.practices, found.names, found.cvr, found.hiddenCounts, found.cprLike];
  return [
    {
      kind: "paragraph",
      text: `Alle ${danishCountWord(files)} filer er åbnet igen, og alle ${parts} dele af dem er gennemsøgt, også det, der ikke ses.`,
    },
    {
      kind: "table",
      caption: "Søgning",
      description: "Hvad der er søgt efter i alle dele af alle filer, og hvor mange steder det blev fundet",
      columns: [
        { heading: "Søgning", weight: 2.6 },
        ...["Ydernumre", "Navne på praksis", "CVR-numre", "Skjulte tal", "CPR-lignende"].map((heading) => ({
          heading,
          weight: 2.6,
          align: "right" as const,
        })),
      ],
      rows: [
        ["Søgt efter", ...looked, "alle"],
        ["Fundet", ...met.map((count) => (count === 0 ? "intet" : danishCount(count, "sted", "steder")))],
      ],
    },
  ];
}

/** Files that are named one by one; of more, only those that something was said of. */
const FILES_NAMED = 4;

function othersText(count: number, isAnyNamed: boolean): string {
  if (count === 1) return isAnyNamed ? "Den sidste fil" : "Den ene fil";
  return `${isAnyNamed ? "De øvrige" : "Alle"} ${danishCountWord(count)} filer`;
}

/** What the inspection said of the files. */
export function filesTable({ files }: DataControl): DocumentTable {
  const isShort = files.length <= FILES_NAMED;
  const named = (isShort ? files : files.filter(({ warnings }) => warnings > 0)).slice(0, FILES_NAMED);
  const others = files.filter((file) => !named.includes(file));
  const sum = (pick: "errors" | "warnings") => others.reduce((all, file) => all + file[pick], 0);
  return {
    kind: "table",
    caption: "Eftersyn",
    description: "Hvad programmets eget eftersyn af opbygning og tilgængelighed siger om hver fil",
    columns: [
      { heading: "Eftersyn af opbygning og tilgængelighed", weight: 7 },
      { heading: "Fejl", weight: 2, align: "right" },
      { heading: "Advarsler", weight: 2, align: "right" },
    ],
    rows: [
      ...named.map(({ name, errors, warnings }) => [name, String(errors), String(warnings)]),
      ...(others.length > 0
        ? [[othersText(others.length, named.length > 0), String(sum("errors")), String(sum("warnings"))]]
        : []),
    ],
  };
}
