import { danishDate } from "../../model/calendar-date.ts";
import { danishCount } from "../../model/danish-number.ts";
import type { DocumentBlock, Words } from "../../model/document-sheet.ts";
import type { Reference } from "../../model/template.ts";
import { goalPromptText } from "../goal-levels.ts";
import type { KitContext } from "../kit-context.ts";
import { meetingDates } from "../meeting-dates.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";
import { measureCard } from "./measure-card.ts";
import { durationText, meetingTime, programmeTable } from "./meeting-facts.ts";
import { supportTable } from "./support-table.ts";

/** The package as a booklet in six chapters, to be read before the meeting and looked up in afterwards. */
export function bookletDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { template, cluster } = context;
  return [
    {
      suffix: "haefte",
      what: "Hæfte",
      sheet: {
        ...runningWords(context),
        title: template.title,
        lead: `Klyngepakke fra ${template.provider} til ${cluster.name}`,
        blocks: [
          worthKnowing(context),
          { kind: "contents", heading: "Indhold" },
          ...purpose(context),
          ...recommendations(context),
          ...programme(context),
          ...reflections(context),
          ...implementation(context),
          ...references(context),
        ],
      },
    },
  ];
}

function chapter(text: string, startsPage = false): DocumentBlock {
  return { kind: "heading", level: 2, text, startsPage };
}

function sub(text: string): DocumentBlock {
  return { kind: "heading", level: 3, text };
}

function list(items: readonly Words[], isNumbered = false): readonly DocumentBlock[] {
  return items.length > 0 ? [{ kind: "list", items, isNumbered }] : [];
}

/** The front page's frame: what it is, how long it takes, where the figures come from, whom to ask. */
function worthKnowing(context: KitContext): DocumentBlock {
  const { template } = context;
  const { contact, ordering, status } = template;
  const reach = [contact.name, contact.phone ? `tlf. ${contact.phone}` : "", contact.email ?? ""];
  return {
    kind: "facts",
    heading: "Værd at vide",
    items: [
      { term: "Mødet", text: `${meetingTime(context)}. ${context.cluster.meeting.place}` },
      { term: "Varighed", text: `${durationText(context)}, og programmet kan tilpasses klyngen` },
      { term: "Datakilde", text: template.dataSource },
      {
        term: "Materiale",
        text: "Præsentation med klyngens egne tal, ark til noter og en plan til hver praksis",
      },
      { term: "Støtte", text: reach.filter(Boolean).join(", ") },
      ...(ordering ? [{ term: "Bestilling", text: ordering.how.join(" ") }] : []),
      ...(ordering?.price ? [{ term: "Pris", text: ordering.price }] : []),
      ...(status === "under-revision"
        ? [{ term: "Obs", text: "Vejledningen bag pakken er under revision. Tjek den gældende udgave." }]
        : []),
    ],
  };
}

function purpose({ template }: KitContext): readonly DocumentBlock[] {
  return [
    chapter("1. Formål"),
    ...list(template.purpose),
    ...(template.facts.length > 0 ? [sub("Hvorfor er emnet vigtigt?")] : []),
    ...list(template.facts.map(({ text, source }) => `${text} Kilde: ${source}.`)),
    ...(template.cautions.length > 0 ? [sub("Sådan skal forskelle læses")] : []),
    ...list(template.cautions),
  ];
}

function recommendations({ template }: KitContext): readonly DocumentBlock[] {
  const { measures } = template;
  if (measures.length === 0) {
    return [
      chapter("2. Anbefalinger", true),
      {
        kind: "paragraph",
        text: "Pakken har ingen målepunkter. Den bygger på samtale og gennemgang af egne forløb.",
      },
    ];
  }
  return [chapter("2. Anbefalinger og målepunkter", true), ...measures.map(measureCard)];
}

function programme(context: KitContext): readonly DocumentBlock[] {
  return [chapter("3. Program", true), programmeTable(context)];
}

function reflections({ template }: KitContext): readonly DocumentBlock[] {
  const { measures, cases = [] } = template;
  return [
    chapter("4. Refleksioner"),
    {
      kind: "paragraph",
      text: "Spørgsmålene er til grupperne. Vælg dem, der rammer jer, og lad resten ligge.",
    },
    ...measures.flatMap(({ number, shortTitle, questions }) => [
      sub(`Målepunkt ${number}: ${shortTitle}`),
      ...list(questions),
    ]),
    ...template.blocks.flatMap((block) =>
      block.kind === "dialogue" ? [sub(block.title), ...list(block.questions)] : [],
    ),
    ...(cases.length > 0 ? [sub("Cases")] : []),
    ...list(cases.map(({ title }) => `${title} (opdigtet)`)),
  ];
}

function implementation(context: KitContext): readonly DocumentBlock[] {
  const { template } = context;
  const { goals = [], measures } = template;
  const followUps = meetingDates(context).followUps.map(
    ({ months, date }) => `omkring ${danishDate(date)} (${danishCount(months, "måned", "måneder")})`,
  );
  const withActions = measures.filter(({ suggestedActions }) => suggestedActions.length > 0);
  return [
    chapter("5. Implementering", true),
    {
      kind: "paragraph",
      text: [
        "Hver praksis skriver sin plan på mødet og hænger den op i klinikken.",
        `Klyngen ${measures.length > 0 ? "ser på tallene" : "tager det op"} igen ${followUps.join(" eller ")}.`,
        ...(measures.length > 0 ? ["Der skal gå mindst et halvt år, før de samme tal trækkes igen."] : []),
      ].join(" "),
    },
    ...template.blocks.flatMap((block) =>
      block.kind === "implementation" ? [sub("Spørgsmål, når I vælger"), ...list(block.questions)] : [],
    ),
    ...(goals.length > 0 ? [sub("Mål på fire niveauer"), ...list(goals.map(goalPromptText))] : []),
    ...(withActions.length > 0 ? [sub("Forslag til, hvad I kan gøre")] : []),
    ...withActions.flatMap(({ number, shortTitle, suggestedActions }): DocumentBlock[] => [
      { kind: "paragraph", look: "strong", text: `${number}. ${shortTitle}` },
      ...list(suggestedActions),
    ]),
    ...supportTable(context),
  ];
}

function references({ template }: KitContext): readonly DocumentBlock[] {
  const { contact } = template;
  return [
    chapter("6. Referencer"),
    ...list(template.references.map(referenceWords), true),
    sub("Kontakt"),
    ...list([
      [contact.name, ...contact.lines].join(", "),
      ...[contact.phone ? `Tlf. ${contact.phone}` : "", contact.email ?? ""].filter(Boolean),
    ]),
    ...(template.credits.length > 0 ? [sub("Tak til"), ...list(template.credits)] : []),
  ];
}

function referenceWords({ text, url, lastChecked }: Reference): Words {
  const words = lastChecked ? `${text} (set ${danishDate(lastChecked)})` : text;
  return url ? { text: words, url } : words;
}
