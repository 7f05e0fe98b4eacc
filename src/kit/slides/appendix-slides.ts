import { danishTableDate } from "../../model/calendar-date.ts";
import { danishNumber } from "../../model/danish-number.ts";
import type { ChartSlide, Section, Slide, TableSlide, TextSlide } from "../../model/deck.ts";
import type { Measure } from "../../model/template.ts";
import { expectedFalseMarks } from "../../stats/expected-false-marks.ts";
import { funnelChart, funnelId, funnelMeasures, sizesText } from "../charts/funnel-chart.ts";
import type { KitContext, MeasuredMeasure } from "../kit-context.ts";
import { intervalText, levelText, practiceIntervalText, practiceValueText } from "../sentences/level-text.ts";
import { headline } from "../sentences/measure-sentences.ts";
import { funnelNotes, type NoteRules, note, sourceLine, tableNotes } from "../sentences/page-notes.ts";
import { referenceLabel } from "../sentences/reference-sentences.ts";
import {
  hiddenText,
  isJudged,
  isSpreadMessage,
  MARK_REMARK,
  markOf,
  measuresText,
  practicesText,
  rankShown,
  uncertainRule,
} from "../sentences/shown-practices.ts";
import { speakerNotes } from "../speaker-notes.ts";
import { actionTables } from "./action-slides.ts";
import { courseMeasures, courseSlide } from "./course-slides.ts";

/** Table rows a slide holds: codes leave room for two blocks side by side, names do not. */
const ROWS_PER_SLIDE = { closed: 38, open: 15 } as const;

/** What is looked up, not shown: a table per measure, the methods, the references. */
export function appendixSection(context: KitContext): Section {
  return {
    name: "Bilag",
    slides: [
      ...actionTables(context),
      ...context.measured.flatMap((measured) => measureTables(measured, context)),
      ...funnelMeasures(context).map((measured) => funnelSlide(measured, context)),
      ...courseMeasures(context)
        .filter(({ measure }) => !context.followUp?.chosen.includes(measure.id))
        .map((course) => courseSlide(course, undefined, context)),
      ...(context.template.measures.length > 0 ? definitionTables(context) : []),
      ...(context.measured.length > 0 ? [methods(context)] : []),
      references(context),
    ],
  };
}

function measureTables({ measure, result }: MeasuredMeasure, context: KitContext): readonly TableSlide[] {
  const isOpen = context.cluster.view.kind === "open";
  const levels = levelRows({ measure, result }, isOpen);
  const rows = [...practiceRows({ measure, result }, isOpen), ...levels];
  const rules = rulesOf(measure, context);
  const pages = Math.ceil(rows.length / ROWS_PER_SLIDE[context.cluster.view.kind]);
  const perPage = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, page): TableSlide => {
    const part = pages > 1 ? ` (${page + 1} af ${pages})` : "";
    const onPage = rows.slice(page * perPage, (page + 1) * perPage);
    const remarks = onPage.flatMap((row) => row.at(-1) ?? []);
    return {
      kind: "table",
      id: `tabel-${measure.id}${pages > 1 ? `-${page + 1}` : ""}`,
      title: `Tabel ${measure.number}: ${measure.title}${part}`,
      subtitle: `${measure.unit}, ${result.period.label}`,
      columns: [
        { heading: isOpen ? "Praksis" : "Kode", align: "left", weight: 3 },
        { heading: "Værdi", align: "right", weight: 2 },
        ...(isOpen
          ? [
              { heading: "Tæller/nævner", align: "right" as const, weight: 2 },
              { heading: "95 %-interval", align: "right" as const, weight: 3 },
            ]
          : []),
        { heading: "Bemærkning", align: "left", weight: 4 },
      ],
      rows: onPage,
      ...(page === pages - 1 ? { referenceRows: levels.length } : {}),
      density: "dense",
      alt: `${headline(measure, result)}${part}`,
      footnotes: [note(tableNotes(remarks, rules)), sourceLine(context, [measure])].filter(Boolean),
      notes: speakerNotes({ say: [`Opslag: tallene bag figuren for målepunkt ${measure.number}.`] }),
    };
  });
}

function funnelSlide(measured: MeasuredMeasure, context: KitContext): ChartSlide {
  const { measure, result } = measured;
  const chart = funnelChart(measured);
  const rules = rulesOf(measure, context);
  return {
    kind: "chart",
    id: funnelId(measure.id),
    title: `Tragt ${measure.number}: ${measure.title} efter praksis' størrelse`,
    reading:
      "Jo mindre praksis, jo mere flytter tilfældigheder tallet. Inden for tragten kan forskelle være tilfældige.",
    caption: `${measure.unit} · ${result.period.label} · ${measure.people.many} bag tallet ${sizesText(measured)}`,
    chart: funnelId(measure.id),
    footnotes: [note(chart ? funnelNotes(chart, rules) : []), sourceLine(context, [measure])].filter(Boolean),
    notes: speakerNotes({
      say: [
        "Opslag: den samme figur set efter størrelse, til den, der vil vide, hvad tilfældigheder kan gøre.",
      ],
    }),
  };
}

function rulesOf({ kind }: Measure, { template, cluster }: KitContext): NoteRules {
  return { kinds: [kind], smallNumbers: template.smallNumbers, view: cluster.view.kind };
}

function practiceRows({ measure, result }: MeasuredMeasure, isOpen: boolean): readonly (readonly string[])[] {
  const shown = rankShown(result).map(({ label, cell }) => {
    const { numerator, denominator } = cell.counts;
    const interval = measure.repeats ? "–" : practiceIntervalText(cell, measure);
    const counts = [`${danishNumber(numerator)}/${danishNumber(denominator)}`, interval];
    const remark = MARK_REMARK[markOf(cell)];
    return [label, practiceValueText(cell.estimate.value, measure), ...(isOpen ? counts : []), remark];
  });
  const hidden = result.practices.flatMap(({ label, cell }) => {
    if (cell.kind !== "hidden") return [];
    const { value, remark } = hiddenText(cell.reason, result);
    return [[label, value, ...(isOpen ? ["–", "–"] : []), remark]];
  });
  return [...shown, ...hidden];
}

function levelRows({ measure, result }: MeasuredMeasure, isOpen: boolean): readonly (readonly string[])[] {
  const levels = [
    ...(result.cluster ? [{ name: "Klyngen samlet", level: result.cluster }] : []),
    ...result.references.map((reference) => ({ name: referenceLabel(reference), level: reference })),
  ];
  return levels.map(({ name, level }) => {
    const counts = [
      `${danishNumber(level.counts.numerator)}/${danishNumber(level.counts.denominator)}`,
      measure.repeats ? "–" : intervalText(level, measure),
    ];
    return [name, levelText(level, measure), ...(isOpen ? counts : []), level.period.label];
  });
}

/** Measures a definition slide holds. */
const DEFINITIONS_PER_SLIDE = 4;

function definitionTables({ template }: KitContext): readonly TableSlide[] {
  const pages = Math.ceil(template.measures.length / DEFINITIONS_PER_SLIDE);
  return Array.from({ length: pages }, (_, page): TableSlide => {
    const measures = template.measures.slice(
      page * DEFINITIONS_PER_SLIDE,
      (page + 1) * DEFINITIONS_PER_SLIDE,
    );
    return {
      kind: "table",
      id: `definitioner-${page + 1}`,
      title: `Sådan er målepunkterne afgrænset${pages > 1 ? ` (${page + 1} af ${pages})` : ""}`,
      columns: [
        { heading: "Målepunkt", align: "left", weight: 3 },
        { heading: "Tæller", align: "left", weight: 4 },
        { heading: "Nævner", align: "left", weight: 4 },
      ],
      rows: measures.map(({ number, title, numerator, denominator }) => [
        `${number}. ${title}`,
        numerator.words,
        denominator.words,
      ]),
      density: "dense",
      alt: `Tæller og nævner for ${measuresText(measures.length)}.`,
      footnotes: [],
      notes: speakerNotes({ say: ["Opslag: hvem der tælles med i hvert målepunkt."] }),
    };
  });
}

function methods({ template, measured, results, cluster }: KitContext): Slide {
  const { disclosureLimit, minimumDenominator } = template.smallNumbers;
  const kinds = measured.map(({ measure }) => measure.kind);
  return {
    kind: "text",
    id: "metode",
    title: "Sådan er der regnet",
    groups: [
      {
        items: [
          "Klyngen samlet er alle tællere delt med alle nævnere, ikke et gennemsnit af praksis.",
          "Intervaller er 95 %: Wilson for andele, eksakt Poisson eller Byar for rater.",
          ...markingTexts(measured, results.coverage.included),
        ],
      },
      {
        items: [
          `Små grupper (1-${disclosureLimit - 1}) skjules, og andele kræver mindst ${minimumDenominator} patienter.`,
          ...(cluster.view.kind === "closed"
            ? [
                "Prikker er afrundet, og streger bygger på et fælles tal for praksis af omtrent samme størrelse.",
              ]
            : []),
          ...(hasUncertain(measured)
            ? [
                `Hul cirkel (${uncertainRule({ kinds, smallNumbers: template.smallNumbers, view: cluster.view.kind })}) får ingen vurdering.`,
              ]
            : []),
          "Alle patienter er talt med. Intervallet viser, hvor meget et underliggende niveau kan svinge fra år til år.",
        ],
      },
    ],
    notes: speakerNotes({ say: ["Opslag: til den, der vil vide, hvordan tallene er behandlet."] }),
  };
}

function hasUncertain(measured: readonly MeasuredMeasure[]): boolean {
  return measured.some(({ result }) => rankShown(result).some(({ cell }) => markOf(cell) === "uncertain"));
}

/** When a practice is marked; nothing where none ever is. */
function markingTexts(measured: readonly MeasuredMeasure[], practices: number): readonly string[] {
  const judged = measured.filter(({ measure }) => isJudged(measure));
  if (judged.length === 0) return [];
  return [
    "En praksis er klart over eller under, når forskellen til resten af klyngen er sikker på 99,8 %-niveau.",
    ...(judged.some(({ result }) => isSpreadMessage(result))
      ? ["Gælder det over en tredjedel af de andre, skal den ligge uden for deres egen spredning (99,8 %)."]
      : []),
    falseMarksText(practices, judged.length),
  ];
}

/** How many marks chance alone would be expected to give, so that nobody reads more out of one than is there. */
function falseMarksText(practices: number, measures: number): string {
  const { expected } = expectedFalseMarks(practices, measures, 0.998);
  const tests = `${practicesText(practices)} og ${measuresText(measures)}`;
  return `Med ${tests} ventes tilfældigheder alene at give ${danishNumber(expected, 2)} mærker.`;
}

function references({ template }: KitContext): TextSlide {
  const { contact } = template;
  const reach = [contact.phone ? `tlf. ${contact.phone}` : "", contact.email ?? ""]
    .filter(Boolean)
    .join(", ");
  const sources = template.references.map(({ text }) => text);
  return {
    kind: "text",
    id: "referencer",
    title: sources.length > 0 ? "Referencer og kontakt" : "Kontakt",
    groups: [
      ...(sources.length > 0 ? [{ heading: "Referencer", numbered: true, items: sources }] : []),
      {
        ...(sources.length > 0 ? { heading: "Kontakt" } : {}),
        items: [contact.name, ...contact.lines, reach].filter(Boolean),
      },
    ],
    footnote: `${template.provider}, version ${template.version}, revideret ${danishTableDate(template.revised)}`,
    notes: speakerNotes({ say: ["Opslag: kilder og hvor man kan henvende sig."] }),
  };
}
