import * as z from "zod";
import { DOCUMENT_NAMES } from "../document-name.ts";
import { contactSchema, group, says, slug, text, wholeNumber } from "./parts.ts";

/**
 * What a package can hold besides measures and programme: texts for the meeting's groups and for the work at home
 * afterwards. Every part is optional, and each is printed on a sheet of its own that `documents` names.
 */

/** The address of a page, as references and guides give it. */
export function pageAddress() {
  return text(200).regex(/^https?:\/\/[^\s]+$/, says("field/expected-url"));
}

const id = slug().describe("Name of it, unique among its like");
const sentences = (most: number, each = 160) => z.array(text(each)).min(1).max(most);

/** Two measures drawn as the two parts of one bar: tablets and injections. Somebody may be counted in both. */
const pair = group({
  id,
  title: text(60).describe("Stands above the bars; the parts are labelled with the short titles"),
  measures: z
    .tuple([slug(), slug()])
    .describe("Ids of two measures of the same kind, base and denominator: [b12-tabletter, b12-injektioner]"),
  note: z.exactOptional(text(160)).describe("Printed after Anm.:"),
});

/**
 * Shares of one whole. Its parts are the measures whose `partOf` is this id: each a proportion with rows of its own in
 * the data file, all with the same denominator. What they leave is the rest, which is never counted by itself; a hidden
 * part belongs to it, too.
 */
const shares = group({
  id: id.describe("What the parts write as their partOf"),
  title: text(60).describe("Stands above the bars: Fordeling af depotopioider"),
  rest: text(40).describe("Label of what the named parts leave: Andre depotopioider"),
  note: z.exactOptional(text(160)).describe("Printed after Anm.:"),
});

/** A story the groups can talk about. It is made up and says so wherever it is printed. */
const patientCase = group({
  id,
  title: text(60).describe("Name of the case"),
  story: sentences(6, 300).describe("Paragraphs; a made-up patient, whom nobody could recognise"),
  questions: sentences(5, 120).describe("For the groups"),
});

/** One search in the practice's own record system. */
const searchStep = group({
  id: id.describe("Column of the return sheet, and what of refers to"),
  search: text(200).describe("What to search for, with codes: patienter med recept på opioider (ATC N02A)"),
  where: text(90).describe("Where: in the record system's statistics, in FMK"),
  count: text(90).describe("The number to write down"),
  of: z.exactOptional(slug()).describe("Id of the step this number is a part of"),
});

/** How a practice finds its own patients. Only numbers leave the practice, and only those. */
const ownSearch = group({
  title: text(60).describe("Heading of the sheet"),
  introduction: sentences(4, 200).describe("What the search is for and which time it covers"),
  months: z
    .exactOptional(wholeNumber(1, 60))
    .describe("Months the search looks back; needed where measures have an ownSearchStep"),
  steps: z.array(searchStep).min(1).max(8).describe("One search each, in order"),
  returning: sentences(4, 200).describe(
    "What happens with the numbers; lists of patients stay in the practice",
  ),
});

const searchGuides = group({
  guides: z
    .array(
      group({
        system: text(40).describe("Record system: Clinea"),
        url: pageAddress().describe("Address of the guide, or of the page that has it"),
      }),
    )
    .min(1)
    .max(12)
    .describe("One for each record system"),
  fallback: text(200).describe("What to do when one's own system is not among them"),
});

/** One step of the decision flow by which a practice looks at a patient again. */
const reviewStep = group({
  title: text(60).describe("What the step is called"),
  text: text(200).describe("What is done or asked"),
  outcomes: z
    .exactOptional(
      z
        .array(
          group({
            when: text(80).describe("The answer or finding"),
            action: text(160).describe("What follows from it"),
          }),
        )
        .min(2)
        .max(4),
    )
    .describe("Where the flow parts; without, it goes on to the next step"),
});

/** Text to paste into the record. The blanks are filled in by whoever uses it, never by the program. */
const journalPhrase = group({
  title: text(60).describe("First line of the phrase"),
  lines: sentences(20, 200).describe("One line each; {antal måneder} is filled in by whoever uses it"),
});

/** A letter merged in the clinic: `{Navn}` and the other merge fields become fields of the Word file. */
const letter = group({
  title: text(60).describe("What the letter is about, its heading"),
  paragraphs: sentences(8, 400).describe(
    "With merge fields: {Navn}, {Klinik}, {Telefon}, {Hjemmeside}, {Dato}",
  ),
  sms: z.exactOptional(text(400)).describe("The same as a text message: 160 signs for one, 306 for two"),
});

/** An empty form for looking through a practice's own records, patient by patient. */
const auditForm = group({
  title: text(60).describe("Heading of the form"),
  instruction: sentences(5, 200).describe("Whom to look at and how; the form stays in the practice"),
  columns: z
    .array(
      group({
        heading: text(40).describe("Heading of the column"),
        hint: text(80).describe("What is written in it"),
      }),
    )
    .min(2)
    .max(7)
    .describe("What is looked for, one column each"),
  rows: wholeNumber(3, 25).describe("Empty rows, one a patient"),
});

export const GOAL_LEVELS = ["cluster", "clinic", "clinician", "patient"] as const;

/** A question that helps to set a goal on one of the four levels. */
const goal = group({
  level: z.enum(GOAL_LEVELS).describe("Whose goal it is"),
  prompt: text(120).describe("Question that helps to set it"),
});

const supporter = group({
  who: text(60).describe("Unit or function: lægemiddelkonsulent"),
  helpsWith: text(120).describe("What they can help with"),
  region: z.exactOptional(text(60)).describe("The only region it holds for; leave out when it holds for all"),
  reach: z.exactOptional(text(90)).describe("Address, telephone or page, as printed"),
});

/** What the coordinator must know to order the package. */
export const orderingSchema = group({
  recipient: z
    .exactOptional(contactSchema)
    .describe(
      "Who receives the order, the practice numbers and the acceptances, when it is not the provider",
    ),
  noticeDays: z
    .exactOptional(wholeNumber(1, 365))
    .describe(
      "Days before the meeting by which the recipient needs the acceptances; only where one is stated",
    ),
  how: sentences(5, 200).describe("Where and how to order, one sentence each"),
  before: z
    .exactOptional(sentences(5, 200))
    .describe("What else has to be done before the meeting: in the booklet, not on the order form"),
  after: z
    .exactOptional(sentences(5, 200))
    .describe("What is settled with the provider for afterwards: in the booklet, not on the order form"),
  price: z.exactOptional(text(120)).describe("What it costs, or how that is agreed"),
  draws: z
    .exactOptional(sentences(8, 120))
    .describe("Draws of data the recipient can deliver, each to be ticked on the order form"),
});

const courseStep = {
  id: slug().describe("Name of the step, by which a cluster file dates it"),
  title: text(60).describe("What the step is called"),
  purpose: text(160).describe("What it is for, one sentence"),
  tasks: sentences(6, 160).describe("What each practice does before the step, or in a stretch of own work"),
};

const weeks = z.int().min(-52).max(52).describe("Weeks from the package's own meeting: -4 is a month before");

const courseProgramme = z
  .array(
    group({
      title: text(60).describe("Line of the programme"),
      minutes: wholeNumber(5, 240).describe("Minutes of it"),
      description: text(90).describe("What is done"),
    }),
  )
  .min(1)
  .max(10)
  .describe("The programme, in order");

/** What a package offers beside its own meeting, as one course with it. */
const courseSchema = z
  .array(
    z.discriminatedUnion("kind", [
      group({ ...courseStep, kind: z.literal("meeting").describe("The package's own meeting") }),
      group({ ...courseStep, kind: z.literal("evening"), weeks, programme: courseProgramme }),
      group({ ...courseStep, kind: z.literal("workshop"), weeks, programme: courseProgramme }),
      group({ ...courseStep, kind: z.literal("own-work"), weeks }),
    ]),
  )
  .min(2)
  .max(6);

/** Parts a package may have or leave out. */
export const materialSchemas = {
  pairs: z.exactOptional(z.array(pair).min(1).max(6)).describe("Measures drawn as the two parts of one bar"),
  productShares: z
    .exactOptional(z.array(shares).min(1).max(4))
    .describe("Shares of one whole; measures name it in partOf"),
  cases: z.exactOptional(z.array(patientCase).min(1).max(8)).describe("Made-up patients to talk about"),
  goals: z
    .exactOptional(z.array(goal).min(1).max(8))
    .describe("Questions that help to set goals, on four levels"),
  ownSearch: z
    .exactOptional(ownSearch)
    .describe("How a practice finds its own patients; only numbers leave it"),
  searchGuides: z.exactOptional(searchGuides).describe("Guides to searching, by record system"),
  reviewSteps: z
    .exactOptional(z.array(reviewStep).min(2).max(8))
    .describe("Decision flow for looking at a patient again"),
  journalPhrase: z.exactOptional(journalPhrase).describe("Text to paste into the record"),
  letter: z.exactOptional(letter).describe("Letter to patients, merged in the clinic, with a text message"),
  auditForms: z
    .exactOptional(z.array(auditForm).min(1).max(3))
    .describe("Empty forms for looking through one's own records, one a page"),
  support: z.exactOptional(z.array(supporter).min(1).max(10)).describe("Who can help a practice afterwards"),
  ordering: z.exactOptional(orderingSchema).describe("What the coordinator must know to order the package"),
  course: z
    .exactOptional(courseSchema)
    .describe("A course of several steps, one of them the package's own meeting; for clusters that date it"),
  documents: z
    .exactOptional(z.array(z.enum(DOCUMENT_NAMES)).min(1))
    .describe("The files wanted; deck, notes and plan when left out"),
};
