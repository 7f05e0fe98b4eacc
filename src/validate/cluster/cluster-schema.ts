import * as z from "zod";
import { readClockTime } from "../../model/clock-time.ts";
import { CHART_FORMS, DOUBTS } from "../../model/cluster.ts";
import { DOCUMENT_NAMES } from "../../model/document-name.ts";
import { PRACTICE_NUMBER } from "../../model/practice-number.ts";
import { CLUSTER_ID } from "../../model/same-cluster.ts";
import {
  contactSchema,
  group,
  oneLine,
  says,
  text,
  wholeNumber,
  writtenDate,
} from "../../model/schema/parts.ts";

const formerNumber = () =>
  z.string(says("cluster/formerly")).regex(PRACTICE_NUMBER, says("cluster/formerly"));

export const memberSchema = group({
  ydernummer: z
    .string(says("cluster/ydernummer-unquoted"))
    .regex(PRACTICE_NUMBER, says("cluster/ydernummer"))
    .describe('Six digits in quotes, leading zeros kept: "012345"'),
  formerly: z
    .exactOptional(
      z.union([formerNumber(), z.array(formerNumber()).min(1).max(10)], says("cluster/formerly")),
    )
    .describe(
      'The ydernummer it had before, or those of the practices it was merged from: "081124". Code, plan and history follow',
    ),
  name: text(80).describe("Name of the practice; printed in an open view only"),
  doctors: wholeNumber(1, 100).describe("Number of doctors"),
  sikrede: wholeNumber(1, 200_000).describe("Listed patients, digits alone: 1600"),
  cvr: z
    .exactOptional(z.string().regex(/^\d{2} ?\d{2} ?\d{2} ?\d{2}$/, says("cluster/cvr")))
    .describe('CVR number in quotes: "12345678"'),
  accepted: z.exactOptional(writtenDate()).describe("Day the practice accepted that its figures are used"),
  declined: z
    .exactOptional(z.literal(true, says("cluster/declined")))
    .describe("true when the practice has declined"),
}).meta({ id: "Member", description: "A practice of the cluster, with either accepted or declined" });

const membersSchema = z.array(memberSchema).min(1).max(100);

/** What the rows of a register become; that there are any is looked at before. */
export const registerSchema = z.object({ members: z.array(memberSchema).max(100) });

export const meetingSchema = group({
  date: writtenDate().describe("Day of the meeting: 2026-06-10 or 10. juni 2026"),
  start: z.union([z.string(), z.number()], says("cluster/start")).describe("Time of day: 16.30 or 16:30"),
  place: text(120).describe("Where the meeting is held"),
  leader: text(80).describe("Who leads the meeting"),
  minutes: z
    .exactOptional(wholeNumber(30, 600))
    .describe("Booked length, when it is not that of the package"),
}).meta({ id: "Meeting" });

export const viewSchema = z
  .union(
    [
      z.literal("closed"),
      group({
        open: group({
          decided: writtenDate().describe("Day the cluster decided to show names"),
          by: text(120).describe("Who decided: the cluster at its meeting, all members in writing"),
        }).describe("The cluster's recorded decision"),
      }),
    ],
    says("cluster/view"),
  )
  .describe("closed: practices appear under codes. open: under their names, by the cluster's own decision");

const chosenBlock = z
  .union([
    text(60),
    group({
      block: text(60).describe("Id or title of the block"),
      minutes: z
        .exactOptional(wholeNumber(5, 240))
        .describe("Minutes of it, when they are not the package's"),
    }),
  ])
  .describe("Id or title of a block, alone or with its minutes: { block: pause, minutes: 10 }");

const courseDay = group({
  step: text(60).describe("Id or title of the step"),
  date: z
    .exactOptional(writtenDate())
    .describe("Day of it; as many weeks from the meeting as the package says, when left out"),
  start: z
    .exactOptional(
      z
        .string(says("cluster/start"))
        .refine((time) => readClockTime(time) !== undefined, says("cluster/start")),
    )
    .describe('Time of day in quotes: "16.30"; that of the meeting when left out'),
  place: z.exactOptional(text(120)).describe("Where it is; where the meeting is when left out"),
});

/** What the cluster takes of the package. */
const choices = {
  measures: z
    .exactOptional(
      z
        .array(z.union([wholeNumber(1, 99), text(60)]))
        .min(1)
        .max(30),
    )
    .describe("The measures wanted, by number, id or title: [1, 2, 4, 7]; all when left out"),
  blocks: z
    .exactOptional(z.array(chosenBlock).min(1).max(12))
    .describe("The blocks wanted, in the meeting's order; the package's programme when left out"),
  documents: z
    .exactOptional(z.array(z.enum(DOCUMENT_NAMES)).min(1).max(DOCUMENT_NAMES.length))
    .describe("The files wanted; those of the package when left out"),
  course: z
    .exactOptional(z.array(courseDay).min(1).max(6))
    .describe("Takes the package's course of several steps: one line for each step that is given a day"),
  deck: z
    .exactOptional(z.enum(["short", "full"]))
    .describe("short: without appendix and dividers, at most 25 slides for seven measures"),
  pictures: z
    .exactOptional(z.boolean())
    .describe("true: every chart as picture files too, in the folder billeder"),
  charts: z
    .exactOptional(z.enum(CHART_FORMS))
    .describe(
      "editable: charts of the deck that PowerPoint draws from data of their own; pictures when left out",
    ),
};

/** A cluster file as it is written. `toCluster` turns it into the model. */
export const clusterSchema = group({
  klynge: text(80).describe("Name of the cluster"),
  id: z
    .exactOptional(z.string(says("cluster/id")).regex(CLUSTER_ID, says("cluster/id")))
    .describe(
      "Tells the cluster from another of the same name: nord. Part of the names of its folder and its key",
    ),
  region: text(60).describe("Name of its region"),
  meeting: meetingSchema,
  contact: contactSchema.describe("Who answers questions about the meeting"),
  view: z.exactOptional(viewSchema),
  members: z
    .exactOptional(membersSchema)
    .describe("The practices of the cluster, unless a register is named"),
  register: z
    .exactOptional(oneLine(260))
    .describe("CSV or workbook that lists the practices, by its path from this file"),
  master: z
    .exactOptional(oneLine(260))
    .describe("PowerPoint template (.potx or .pptx) that the deck wears, by its path from this file"),
  sheetMaster: z
    .exactOptional(oneLine(260))
    .describe("Word template (.dotx or .docx) that the sheets wear, by its path from this file"),
  references: z
    .exactOptional(z.array(z.enum(["region", "nation"])).max(2))
    .describe("Levels to compare with; both when left out"),
  confirmed: z
    .exactOptional(z.array(z.enum(DOUBTS)).min(1).max(DOUBTS.length))
    .describe("Unlikely figures that are right all the same, by the words that klyngepakke check asks for"),
  ...choices,
}).meta({ title: "klyngepakke cluster file" });

export type ClusterFile = z.output<typeof clusterSchema>;
export type MemberEntry = z.output<typeof memberSchema>;
