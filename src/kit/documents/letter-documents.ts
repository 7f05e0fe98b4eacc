import type { DocumentBlock } from "../../model/document-sheet.ts";
import { splitPlaceholders } from "../../model/placeholder.ts";
import { smsLength } from "../../model/sms-length.ts";
import type { JournalPhrase, PatientLetter } from "../../model/template.ts";
import { section } from "./form-fields.ts";
import { type DocumentInput, type KitDocument, runningWords } from "./kit-document.ts";

/** Text to paste into the record, its blanks in brackets and bold. */
export function journalPhraseDocument({ context }: DocumentInput): readonly KitDocument[] {
  const { journalPhrase } = context.template;
  if (!journalPhrase) return [];
  return [
    {
      suffix: "frase",
      what: "Frase til journalen",
      isVerbatim: true,
      sheet: {
        ...runningWords(context),
        title: journalPhrase.title,
        lead: "Frase til journalen. Kopiér linjerne ind i lægesystemets fraser, og tilpas dem hos jer.",
        isOnePage: true,
        blocks: [
          {
            kind: "facts",
            heading: "Sådan bruges frasen",
            items: [
              {
                term: "Felter",
                text: "Det, der står i kantede parenteser, skal udfyldes eller slettes hver gang.",
              },
              { term: "Tjek", text: "Gem aldrig et notat, hvor der stadig står en kantet parentes." },
              { term: "Fælles", text: "Aftal i klinikken, hvem der retter frasen, når vejledningen ændres." },
            ],
          },
          ...section("Frasen", ...journalPhrase.lines.map((line) => blanks(line, "hand"))),
          ...section("Felterne i frasen", { kind: "list", items: placeholdersIn(journalPhrase) }),
        ],
      },
    },
  ];
}

function blanks(text: string, filledBy: "merge" | "hand"): DocumentBlock {
  return { kind: "blanks", parts: splitPlaceholders(text), filledBy };
}

function placeholdersIn({ lines }: JournalPhrase): readonly string[] {
  const found = lines.flatMap((line) =>
    splitPlaceholders(line).flatMap(({ kind, text }) => (kind === "placeholder" ? [text] : [])),
  );
  return [...new Set(found)];
}

/** The letter Word merges in the clinic, and how it is done. Patients' names never come near the program. */
export function patientLetterDocuments(input: DocumentInput): readonly KitDocument[] {
  const { letter } = input.context.template;
  return letter ? [mergeLetter(letter), mergeGuide(letter, input)] : [];
}

/** The letter is nothing but the letter: what stands in it is sent to a patient. */
function mergeLetter({ title, paragraphs }: PatientLetter): KitDocument {
  return {
    suffix: "patientbrev",
    what: "Patientbrev til fletning",
    isVerbatim: true,
    sheet: {
      title,
      header: "",
      footer: "",
      isOnePage: true,
      blocks: paragraphs.map((paragraph) => blanks(paragraph, "merge")),
    },
  };
}

function mergeGuide(letter: PatientLetter, { context }: DocumentInput): KitDocument {
  const fields = [
    ...new Set(
      [...letter.paragraphs, letter.sms ?? ""].flatMap((text) =>
        splitPlaceholders(text).flatMap(({ kind, text: name }) => (kind === "placeholder" ? [name] : [])),
      ),
    ),
  ];
  return {
    suffix: "patientbrev-vejledning",
    what: "Brev og sms til patienter: vejledning",
    isVerbatim: true,
    sheet: {
      ...runningWords(context),
      title: "Brev og sms til patienter",
      lead: "Sådan flettes brevet i klinikken, og sådan lyder den korte besked.",
      isOnePage: true,
      blocks: [
        ...section("Brevet", {
          kind: "list",
          isNumbered: true,
          items: [
            "Lav en liste i Excel over de patienter, der skal have brevet. Listen bliver i klinikken.",
            `Giv kolonnerne præcis disse navne: ${fields.join(", ")}.`,
            "Åbn brevet i Word, vælg Forsendelser, Vælg modtagere og Brug en eksisterende liste.",
            "Vis resultater, og læs mindst tre breve igennem, før du udfører fletningen.",
            "Send brevene med Digital Post, sikker mail eller brev. Slet listen bagefter.",
          ],
        }),
        {
          kind: "facts",
          heading: "Før I sender",
          items: [
            { text: "Læs brevet som patient: Er det klart, hvad jeg skal gøre, og hvad jeg ikke skal?" },
            { text: "En kollega, der ikke har skrevet teksten, læser den igennem." },
            { text: "Intet brev må gå ud med et felt i vinkler («…»), som ikke er flettet." },
          ],
        },
        ...(letter.sms ? smsBlocks(letter.sms) : []),
      ],
    },
  };
}

function smsBlocks(sms: string): readonly DocumentBlock[] {
  const { signs, messages, alphabet } = smsLength(sms);
  const room = alphabet === "gsm-7" ? "160 tegn i én besked, 306 i to" : "70 tegn i én besked, 134 i to";
  return section(
    "Sms",
    blanks(sms, "hand"),
    {
      kind: "paragraph",
      look: "quiet",
      text: `Længde: ${signs} tegn med felterne udfyldt, ${messages === 1 ? "én besked" : `${messages} beskeder`} (${room}). Et langt navn gør beskeden længere.`,
    },
    {
      kind: "paragraph",
      text: "En sms kan læses af andre end patienten. Skriv derfor hverken sygdom, medicin eller prøvesvar i den.",
    },
  );
}
