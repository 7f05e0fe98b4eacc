import type { Slide } from "../model/deck.ts";

/** Speaker notes as a kit gives every slide: minutes, what to say, what to ask, what to do in doubt. */
export const NOTES = [
  "Tid: 8 minutter.",
  "Sig: Vi ser først på forskellene og spørger bagefter til årsagerne.",
  "Spørg: Hvad genkender I fra jeres egen praksis?",
  "Hvis tallene betvivles: Se siden om data, og notér forbeholdet på arket.",
];

/** Everything before the first block. */
export const OPENING_SLIDES: readonly Slide[] = [
  {
    kind: "cover",
    id: "forside",
    title: "Type 2-diabetes i Nordlys-Klyngen",
    subtitle: "Variation, årsager og næste skridt",
    lines: [
      "10. juni 2026 kl. 16.00 – 18.30",
      "Lægerne Havnegade, mødelokalet på 1. sal",
      "Mødeleder: klyngekoordinatoren",
    ],
    credits: [
      "Pakken er udarbejdet efter målepunkter fra KiAP, version 2024.1, revideret 1. februar 2026",
      "Tal fra forløbsplaner, udtrukket 12. maj 2026",
    ],
    notes: NOTES,
  },
  {
    kind: "programme",
    id: "program",
    title: "I dag går vi fra tal til to aftaler",
    headings: { time: "Klokken", title: "Punkt", description: "Det laver vi", minutes: "Minutter" },
    alt: "Mødets program i seks punkter fra klokken 16.00 til 18.30 med én pause på 15 minutter.",
    rows: [
      {
        time: "16.00",
        title: "Velkomst og ramme",
        description: "Formål, noteark og aftaler om fortrolighed",
        minutes: "15",
      },
      {
        time: "16.15",
        title: "Blok 1: Behandlingsresultater",
        description: "Fire målepunkter, gruppearbejde og opsamling i plenum",
        minutes: "45",
      },
      { time: "17.00", title: "Pause", description: "", minutes: "15" },
      {
        time: "17.15",
        title: "Blok 2: Specifik behandling",
        description: "Tre målepunkter, gruppearbejde og opsamling",
        minutes: "45",
      },
      {
        time: "18.00",
        title: "Blok 3: Det, vi vil ændre",
        description: "Vigtigst, lettest og hvem der gør hvad; dato for opfølgning",
        minutes: "30",
      },
      { time: "18.30", title: "Slut", description: "", minutes: "" },
    ],
    footnote: "Klokkeslættene er vejledende. Mødelederen holder øje med tiden.",
    notes: NOTES,
  },
  {
    kind: "text",
    id: "formaal",
    title: "Vi mødes for at blive klogere på forskellene, ikke for at finde de bedste",
    lead: "Variation er et godt sted at begynde en faglig samtale.",
    groups: [
      {
        items: [
          "Se, hvordan behandlingen af type 2-diabetes varierer i klyngen",
          "Undre os sammen over mulige årsager",
          "Dele arbejdsgange, fraser og erfaringer, der virker",
          "Vælge en eller to ændringer, der er til at komme i gang med",
        ],
      },
    ],
    notes: NOTES,
  },
  {
    kind: "text",
    id: "forbehold",
    title: "Tallene er et udgangspunkt: Forskelle kan skyldes patienterne, praksis eller tilfældet",
    groups: [
      {
        heading: "Det kan ligge bag",
        items: [
          "Patienternes alder, sygelighed og sociale vilkår",
          "Forskellige måder at arbejde og registrere på",
          "Tilfældigheder, især når der er få patienter",
        ],
      },
      {
        heading: "Om disse tal",
        items: [
          "Forløbsplaner, 1. maj 2025 – 30. april 2026",
          "Udtrukket 12. maj 2026",
          "11 af klyngens 12 praksis indgår",
          "Praksis vises med koder; koden fås personligt",
        ],
      },
    ],
    footnote: "En forskel er ikke i sig selv et tegn på god eller dårlig kvalitet.",
    notes: NOTES,
  },
  {
    kind: "key",
    id: "laesevejledning",
    title: "Sådan læses figurerne",
    lead: "Hver praksis er ét mærke. Jo længere streg, jo mere usikkert er tallet.",
    entries: [
      { sign: "plain", term: "Praksis", text: "Adskiller sig ikke klart fra resten af klyngen" },
      { sign: "above", term: "Klart over", text: "Ligger klart over resten af klyngen" },
      { sign: "below", term: "Klart under", text: "Ligger klart under resten af klyngen" },
      { sign: "uncertain", term: "Få patienter", text: "For få patienter til at kunne vurderes" },
      { sign: "hidden", term: "Skjult", text: "Under 5 patienter; tallet vises ikke" },
      { sign: "interval", term: "95 %-interval", text: "Her ligger praksis' niveau med stor sandsynlighed" },
      { sign: "cluster-line", term: "Klyngen samlet", text: "Alle klyngens patienter under ét" },
      { sign: "region-line", term: "Region", text: "Alle praksis i regionen" },
      { sign: "nation-line", term: "Land", text: "Alle praksis i landet" },
      { sign: "band", term: "Bånd", text: "Otte af ti praksis i regionen ligger her" },
    ],
    notes: NOTES,
  },
  {
    kind: "chart",
    id: "overblik",
    title: "I to af syv målepunkter skiller en praksis sig klart ud.",
    reading: "I de øvrige fem kan forskellene skyldes tilfældigheder.",
    caption:
      "Syv målepunkter · forhold til klyngens samlede niveau · 1. maj 2025 – 30. april 2026 · 11 praksis",
    chart: "overblik",
    footnotes: [
      "Anm.: Hvert mærke er en praksis.",
      "Kilde: Forløbsplaner, udtræk 12. maj 2026, egne beregninger.",
    ],
    notes: NOTES,
  },
];
