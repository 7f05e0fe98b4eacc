import { clockText } from "../../model/clock-time.ts";
import { danishList } from "../../model/danish-number.ts";
import type { DocumentTable } from "../../model/document-sheet.ts";
import type { KitContext } from "../kit-context.ts";
import { partMinutes } from "../programme.ts";
import { minutesText } from "../speaker-notes.ts";

/** What to say and do when the meeting takes another turn: the lines a first-time leader lacks most. */
export function rescueTable(context: KitContext): DocumentTable {
  return {
    kind: "table",
    caption: "Når mødet går anderledes end tænkt",
    description: "Hvad der sker, hvad mødelederen siger, og hvad mødelederen gør",
    columns: [
      { heading: "Hvis …", weight: 3 },
      { heading: "… så sig", weight: 6 },
      { heading: "… og gør", weight: 6 },
    ],
    rows: [
      ...(context.measured.length > 0 ? [doubtedFigures(context)] : []),
      [
        "Én fylder det hele",
        "Tak, det er noteret. Nu vil jeg gerne høre en, der ser det anderledes, eller en, der ikke har sagt noget endnu.",
        "Vend kroppen mod de andre. Tag en runde med ét minut til hver. Bed den talende skrive punktet på arket.",
      ],
      [
        "Ingen siger noget",
        "Tag to minutter alene, og skriv én ting ned. Tal derefter to og to. Så hører vi tre af dem.",
        "Tæl til ti, før du selv svarer. Begynd med det, der undrer, og ikke med det, der er svært.",
      ],
      defence(context),
      [
        "Snakken løber ud ad en tangent",
        "Det fortjener mere tid, end vi har nu. Jeg skriver det på listen over emner til et andet møde.",
        "Hold en synlig liste. Læs den op til sidst, så ingen oplever at være blevet afvist.",
      ],
      [
        "Tiden skrider",
        "Vi er lidt bagud, og jeg korter snakken her. Planen til sidst skal vi nå.",
        timeActions(context),
      ],
    ],
  };
}

function doubtedFigures({ measured, cluster }: KitContext): DocumentTable["rows"][number] {
  const example = measured.map(({ measure }) => measure.errorSources[0]).find(Boolean);
  return [
    "Tallene betvivles",
    [
      "Det er et godt spørgsmål. Hvad kunne få tallet til at se sådan ud, uden at nogen gør noget forkert?",
      ...(example ? [`For eksempel: ${example}`] : []),
    ],
    `Skriv tvivlen ned, og lov at sende den til ${cluster.contact.name}. Giv det fem minutter. Spørg så: Hvis tallet nu passede, hvad ville vi så gøre?`,
  ];
}

/** With figures somebody may feel measured; without, somebody may feel looked over the shoulder. */
function defence({ measured }: KitContext): DocumentTable["rows"][number] {
  const situation = "Nogen går i forsvar";
  if (measured.length === 0) {
    return [
      situation,
      "Ingen af os har facit. Vi er her for at høre, hvad der kan lade sig gøre hos andre.",
      "Fortæl om noget, der ikke lykkedes hos dig selv. Spørg til vilkårene, før du spørger til resultatet.",
    ];
  }
  return [
    situation,
    "Tallet siger ikke noget om, hvem der er dygtig. Der er tre mulige forklaringer: data, patienter og det, vi gør.",
    "Flyt samtalen fra praksis til årsager. Nævn ingen koder, og gæt ikke på, hvem der er hvem.",
  ];
}

/** Where minutes can be found, and the clock time the plan must not be pushed beyond. */
function timeActions({ programme }: KitContext): readonly string[] {
  const plenaries = programme.flatMap(({ block, minutes }) => {
    if (block.kind !== "measures") return [];
    const { plenary } = partMinutes(block.parts, minutes);
    return [`»${block.title}« fra ${minutesText(plenary)} til 5`];
  });
  const plan = programme.find(({ block }) => block.kind === "implementation");
  return [
    ...(plenaries.length > 0 ? [`Kort opsamlingen ned: ${danishList(plenaries)}. Rør ikke grupperne.`] : []),
    ...(plan
      ? [
          `Kl. ${clockText(plan.from)} går I til »${plan.block.title}«, uanset hvor langt I er. Den må ikke blive kortere.`,
        ]
      : []),
  ];
}
