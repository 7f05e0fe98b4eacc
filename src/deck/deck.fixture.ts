import type { Chart, ChartImage, ChartSize } from "../model/chart.ts";
import type { Deck, Slide } from "../model/deck.ts";
import type { DocumentProperties } from "../model/meeting-kit.ts";
import { NOTES, OPENING_SLIDES } from "./opening-slides.fixture.ts";

/** An invented deck with every kind of slide, in the longest and the shortest form a kit gives them. */

export const FIXTURE_PROPERTIES: DocumentProperties = {
  title: "Type 2-diabetes i Nordlys-Klyngen",
  subject: "Klyngemøde 10. juni 2026",
  author: "Nordlys-Klyngen",
  date: "2026-06-10",
};

const axis = { from: 0, to: 50, ticks: [{ value: 0, label: "0 %" }] };

export const FIXTURE_CHARTS: readonly Chart[] = [
  {
    kind: "ranked-dots",
    id: "hba1c-over-58",
    alt: "Andelen med HbA1c over 58 i 11 praksis, fra 13 % til 41 %. Klyngen samlet 25,6 %, region 24,8 %.",
    rows: [],
    references: [],
    axis,
  },
  {
    kind: "ranked-dots",
    id: "vedvarende-hoejt-hba1c",
    alt: "Andelen med vedvarende højt HbA1c i 35 praksis, fra under 1 % til 41 %. Klyngen samlet 12,1 %.",
    rows: [],
    references: [],
    axis,
  },
  {
    kind: "overview",
    id: "overblik",
    alt: "Syv målepunkter på én side. I to af dem ligger en praksis klart over klyngens niveau.",
    rows: [],
    axis,
    headings: { measure: "Målepunkt", axis: "Forhold til klyngen", cluster: "Klyngen", remark: "Bemærkning" },
  },
];

const block: readonly Slide[] = [
  {
    kind: "divider",
    id: "blok-1",
    title: "Blok 1: Behandlingsresultater",
    time: "16.15 – 17.00 · 45 minutter",
    lines: ["Tal for fire målepunkter", "Gruppearbejde i 20 minutter", "Opsamling i plenum"],
    notes: NOTES,
  },
  {
    kind: "table",
    id: "viden-blok-1",
    title: "Det ved vi, og det anbefales",
    subtitle: "Målepunkt 1 – 4",
    density: "reading",
    columns: [
      { heading: "Målepunkt", align: "left", weight: 3 },
      { heading: "Det ved vi", align: "left", weight: 5 },
      { heading: "Det anbefales", align: "left", weight: 5 },
    ],
    rows: [
      [
        "1 HbA1c over 58",
        "Lavere HbA1c udskyder komplikationer",
        "Individuelt mål, oftest under 53 eller 58",
      ],
      [
        "2 LDL over 2,5 uden statin",
        "Statin mindsker risikoen for hjerte-kar-sygdom",
        "Statin til de fleste over 40 år",
      ],
      [
        "3 Blodtryk over 140",
        "Blodtryk har lige så stor betydning som blodsukker",
        "Under 130, ved høj alder under 140",
      ],
      [
        "4 Vedvarende højt HbA1c",
        "Få patienter står for mange af komplikationerne",
        "Tæt opfølgning og fælles plan",
      ],
    ],
    alt: "For fire målepunkter: hvad der er kendt, og hvad vejledningen anbefaler.",
    footnotes: ["Kilde: Vejledning om type 2-diabetes, 2024."],
    notes: NOTES,
  },
  {
    kind: "chart",
    id: "hba1c-over-58",
    title: "Andelen med HbA1c over 58 går fra 13 % til 41 % mellem klyngens praksis.",
    reading: "Én praksis ligger klart over resten; de øvrige forskelle kan skyldes tilfældigheder.",
    caption:
      "Målepunkt 1 · andel af patienter med type 2-diabetes · 1. maj 2025 – 30. april 2026 · 11 praksis",
    chart: "hba1c-over-58",
    footnotes: [
      "Anm.: Streg = 95 %-interval. Hul cirkel = under 30 patienter. Bånd = 8 af 10 praksis i regionen. Én praksis indgår ikke.",
      "Kilde: Forløbsplaner, udtræk 12. maj 2026, egne beregninger. Forskelle kan skyldes patienterne, praksis eller tilfældet.",
    ],
    notes: NOTES,
  },
  {
    kind: "chart",
    id: "vedvarende-hoejt-hba1c",
    title:
      "Andelen med vedvarende forhøjet HbA1c trods behandling i mindst ét år går fra under 1 % til 41 % mellem klyngens 35 viste praksis.",
    reading:
      "To praksis (C og I) ligger klart over klyngens niveau, og én (K) ligger klart under; de øvrige forskelle kan skyldes tilfældigheder. Tre praksis har for få patienter til at blive vurderet.",
    caption:
      "Målepunkt 4 · andel af patienter med type 2-diabetes og mindst to målinger · 1. maj 2025 – 30. april 2026 · 35 praksis",
    chart: "vedvarende-hoejt-hba1c",
    footnotes: [
      "Anm.: Streg = 95 %-interval. Hul cirkel = under 30 patienter. Bånd = 8 af 10 praksis i regionen. Én praksis indgår ikke. Målinger efter 1. april 2026 er ikke med, fordi laboratoriets tal kommer med op til fire ugers forsinkelse.",
      "Kilde: Forløbsplaner, udtræk 12. maj 2026, egne beregninger. Forskelle kan skyldes patienterne, praksis eller tilfældet.",
    ],
    notes: NOTES,
  },
  {
    kind: "text",
    id: "spoergsmaal-1",
    title: "Tal sammen to og to, og derefter i gruppen",
    groups: [
      {
        heading: "HbA1c og vedvarende højt HbA1c",
        numbered: true,
        items: [
          "Hvorfor har vi flere eller færre med højt HbA1c, end vi havde ventet?",
          "Hvordan begynder vi ny tabletbehandling eller insulin, og hvem følger op?",
          "Hvem bliver ved med at ligge højt, og hvad kunne vi gøre anderledes?",
        ],
      },
      {
        heading: "LDL og blodtryk",
        numbered: true,
        items: [
          "Hvorfor er der patienter uden statin, og hvad har vi talt med dem om?",
          "Hvordan ændrer vi behandlingen, og hvordan kontrolleres det bagefter?",
          "Hvad kan personalet tage sig af, og hvilke fraser kan vi dele?",
        ],
      },
    ],
    footnote: "Skriv hovedpunkterne på notearket; de bruges i blok 3.",
    notes: NOTES,
  },
];

const code = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;

const tableOf = (practices: number): Slide => ({
  kind: "table",
  id: `tabel-${practices}`,
  title: `Tabel: Andelen med HbA1c over 58 i ${practices} praksis`,
  subtitle: "Andel af patienter med type 2-diabetes · 1. maj 2025 – 30. april 2026",
  density: "dense",
  columns: [
    { heading: "Praksis", align: "left", weight: 2 },
    { heading: "Andel", align: "right", weight: 2 },
    { heading: "Forskel fra klyngen", align: "right", weight: 3 },
    { heading: "Bemærkning", align: "left", weight: 3 },
  ],
  rows: [
    ...Array.from({ length: practices }, (_, index) => [
      code(index),
      `${13 + index},4 %`,
      `${index < 13 ? "−" : "+"}${Math.abs(13 - index)},2 procentpoint`,
      index === 5 ? "få patienter" : index === practices - 1 ? "klart over" : "",
    ]),
    ["Klyngen samlet", "25,6 %", "", ""],
    ["Region", "24,8 %", "−0,8 procentpoint", ""],
    ["Land", "23,6 %", "−2,0 procentpoint", ""],
  ],
  referenceRows: 3,
  alt: `Andelen med HbA1c over 58 for ${practices} praksis, klyngen, regionen og landet.`,
  footnotes: [
    "Anm.: Tal afrundes hver for sig.",
    "Kilde: Forløbsplaner, udtræk 12. maj 2026, egne beregninger.",
  ],
  notes: NOTES,
});

export const FIXTURE_DECK: Deck = {
  footer: "Nordlys-Klyngen · Type 2-diabetes · 10. juni 2026",
  sections: [
    { name: "Indledning", slides: OPENING_SLIDES },
    { name: "Blok 1", slides: block },
    { name: "Bilag", slides: [tableOf(5), tableOf(11), tableOf(35)] },
  ],
};

/** A stand-in for a drawn chart: a frame, two lines and a row of dots, at the size it has on the slide. */
export function fixtureImage({ widthInches, heightInches }: ChartSize): ChartImage {
  const [width, height] = [widthInches * 72, heightInches * 72];
  const dots = Array.from({ length: 11 }, (_, index) => {
    const y = ((index + 0.5) * height) / 11;
    const x = width * (0.25 + index * 0.05);
    return `<path d="M${x - 60} ${y}h120" stroke="#5A96AB" stroke-width="3"/><circle cx="${x}" cy="${y}" r="8" fill="#1F6F8B"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="none" stroke="#DCE3E6"/><path d="M${width / 2} 0V${height}" stroke="#0F4C5C" stroke-width="2.5"/>${dots.join("")}</svg>`;
  return { svg, png: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) };
}
