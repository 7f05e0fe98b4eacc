import * as z from "zod";
import type { MeetingRecord } from "../model/meeting-folder.ts";

const recordSchema = z.object({ pakke: z.string().min(1), foelger: z.exactOptional(z.string().min(1)) });

/** What a meeting's folder says of itself; undefined where that cannot be read. */
export function readMeetingRecord(text: string): MeetingRecord | undefined {
  const checked = recordSchema.safeParse(jsonIn(text));
  if (!checked.success) return undefined;
  const { pakke, foelger } = checked.data;
  return { package: pakke, ...(foelger === undefined ? {} : { follows: foelger }) };
}

/** The same as it is written. */
export function meetingRecordText({ package: pakke, follows }: MeetingRecord): string {
  const record = { pakke, ...(follows === undefined ? {} : { foelger: follows }) };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
