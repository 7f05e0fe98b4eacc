import { addMonths, danishDate } from "../../model/calendar-date.ts";
import { danishCount } from "../../model/danish-number.ts";
import type { Slide, TableSlide, TextSlide } from "../../model/deck.ts";
import type { Block } from "../../model/template.ts";
import type { KitContext } from "../kit-context.ts";
import { goalPromptText, supportersOf } from "../package-words.ts";
import { speakerNotes } from "../speaker-notes.ts";

type ImplementationBlock = Extract<Block, { kind: "implementation" }>;

/** From talk to plan: choosing, planning, and the day the cluster looks again. */
export function implementationSlides(block: ImplementationBlock, context: KitContext): readonly Slide[] {
  return [choosing(block, context), planning(context), ...support(context), followUp(context)];
}

function choosing({ questions }: ImplementationBlock, { measured }: KitContext): TextSlide {
  return {
    kind: "text",
    id: "vaelg",
    title: "Hvad er vigtigst, og hvad er lettest?",
    groups: [
      ...(measured.length > 0
        ? [
            {
              heading: "Målepunkterne",
              items: measured.map(({ measure }) => `${measure.number}. ${measure.shortTitle}`),
            },
          ]
        : []),
      { heading: "Spørgsmål", items: questions },
    ],
    notes: speakerNotes({
      minutes: 8,
      say: [
        "Hver praksis peger på det målepunkt, der betyder mest for patienterne, og det, der er lettest at ændre.",
      ],
      ask: ["Er der ét, som hele klyngen vil arbejde med sammen?"],
    }),
  };
}

/** Whose goals a slide has room for beside the plan's own questions: one of each level. */
const GOALS_ON_SLIDE = 4;

function planning({ template }: KitContext): TextSlide {
  const prompts = (template.goals ?? []).map(goalPromptText);
  const hasActions = template.measures.length > 0;
  return {
    kind: "text",
    id: "plan",
    title: "Skriv jeres plan nu",
    lead: "Én side, som hænger synligt i klinikken. Skriv den, mens I sidder sammen.",
    groups: [
      {
        ...(prompts.length > 0 ? { heading: "Det skal stå i planen" } : {}),
        numbered: true,
        items: [
          "Hvad vil vi opnå, og hvordan kan vi se det?",
          "Hvad gør vi anderledes, og hvem gør det?",
          "Hvad prøver vi i næste uge med én patient?",
          "Hvem i klinikken skal vide det, og hvornår?",
        ],
      },
      ...(prompts.length > 0
        ? [{ heading: "Spørg jer selv om målet", items: prompts.slice(0, GOALS_ON_SLIDE) }]
        : []),
    ],
    notes: speakerNotes({
      minutes: 10,
      say: [
        "Del planen ud: én til hver praksis. Gå rundt, og hjælp med at gøre målene konkrete.",
        ...(hasActions
          ? ["Mangler nogen en idé, så står der forslag til hvert målepunkt bagest i præsentationen."]
          : []),
      ],
      ask: ["Hvad er det første, I gør på mandag?", ...prompts.slice(GOALS_ON_SLIDE)],
    }),
  };
}

/** Who can help at home, while everybody still has the plan in hand. */
function support(context: KitContext): readonly TableSlide[] {
  const helpers = supportersOf(context);
  if (helpers.length === 0) return [];
  return [
    {
      kind: "table",
      id: "hjaelp",
      title: "Her kan I få hjælp bagefter",
      columns: [
        { heading: "Hvem", align: "left", weight: 4 },
        { heading: "Hjælper med", align: "left", weight: 6 },
        { heading: "Kontakt", align: "left", weight: 4 },
      ],
      rows: helpers.map(({ who, helpsWith, reach }) => [who, helpsWith, reach]),
      density: helpers.length > READABLE_HELPERS ? "dense" : "reading",
      alt: `Hvem der kan hjælpe: ${helpers.map(({ who }) => who).join("; ")}.`,
      footnotes: [],
      notes: speakerNotes({
        minutes: 1,
        say: ["I står ikke alene med planen. Skriv i den, hvem I vil ringe til."],
      }),
    },
  ];
}

/** Rows in type that is read from the back row. */
const READABLE_HELPERS = 3;

function followUp({ cluster, template, measured }: KitContext): TextSlide {
  const { first, second } = template.followUpMonths;
  const day = (months: number) => danishDate(addMonths(cluster.meeting.date, months));
  return {
    kind: "text",
    id: "opfoelgning",
    title: "Hvornår ser vi på tallene igen?",
    lead: "Aftal datoen, før I går hjem.",
    groups: [
      {
        heading: "Forslag til datoer",
        items: [first, second].map(
          (months) => `Omkring ${day(months)} (${danishCount(months, "måned", "måneder")})`,
        ),
      },
      {
        heading: "Til opfølgningen",
        items: [
          ...(measured.length > 0
            ? [
                "Nye tal efter samme opskrift, med samme koder.",
                "Vi ser først på klyngen samlet, derefter på hver praksis.",
              ]
            : []),
          "Planen fra i dag tages med: hvad blev gjort, og hvad blev ikke?",
        ],
      },
    ],
    footnote: `Spørgsmål: ${cluster.contact.name}${cluster.contact.email ? `, ${cluster.contact.email}` : ""}`,
    notes: speakerNotes({
      minutes: 5,
      say: [
        "Der skal gå mindst et halvt år, før de samme tal trækkes igen, ellers ser vi mest tilfældigheder.",
      ],
      ask: ["Hvem indkalder til opfølgningen?"],
    }),
  };
}
