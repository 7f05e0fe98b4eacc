/** Minutes since midnight. */
export type ClockMinutes = number;

/** `990` as Danish clock time: `16.30`. A meeting past midnight goes on from `00.00`. */
export function clockText(minutes: ClockMinutes): string {
  const hours = Math.floor(minutes / 60) % 24;
  return `${String(hours).padStart(2, "0")}.${String(minutes % 60).padStart(2, "0")}`;
}

/** Reads `16.30`, `16:30` or `8.15`; undefined when it is no clock time. */
export function readClockTime(text: string): ClockMinutes | undefined {
  const parts = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text.trim());
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
}
