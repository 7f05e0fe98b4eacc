import { addMonths, danishDate } from "../../model/calendar-date.ts";
import type { Slide, TextSlide } from "../../model/deck.ts";
import type { Block } from "../../model/template.ts";
import type { KitContext } from "../kit-context.ts";
import { speakerNotes } from "../speaker-notes.ts";

type ImplementationBlock = Extract<Block, { kind: "implementation" }>;

/** From talk to plan: choosing, planning, and the day the cluster looks again. */
export function implementationSlides(block: ImplementationBlock, context: KitContext): readonly Slide[] {
  return [choosing(block, context), planning(), followUp(context)];
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

function planning(): TextSlide {
  return {
    kind: "text",
    id: "plan",
    title: "Skriv jeres plan nu",
    lead: "Én side, som hænger synligt i klinikken. Skriv den, mens I sidder sammen.",
    groups: [
      {
        numbered: true,
        items: [
          "Hvad vil vi opnå, og hvordan kan vi se det?",
          "Hvad gør vi anderledes, og hvem gør det?",
          "Hvad prøver vi i næste uge med én patient?",
          "Hvem i klinikken skal vide det, og hvornår?",
        ],
      },
    ],
    notes: speakerNotes({
      minutes: 10,
      say: ["Del planen ud: én til hver praksis. Gå rundt, og hjælp med at gøre målene konkrete."],
      ask: ["Hvad er det første, I gør på mandag?"],
    }),
  };
}

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
        items: [`Omkring ${day(first)} (${first} måneder)`, `Omkring ${day(second)} (${second} måneder)`],
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
