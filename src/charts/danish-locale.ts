import type { Config } from "vega-lite";

/** Danish numbers and dates as Vega wants them. */
export const DANISH_LOCALE = {
  number: { decimal: ",", thousands: ".", grouping: [3], currency: ["", " kr."], percent: " %" },
  time: {
    dateTime: "%A den %d. %B %Y %X",
    date: "%d.%m.%Y",
    time: "%H.%M.%S",
    periods: ["", ""],
    days: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
    shortDays: ["søn.", "man.", "tirs.", "ons.", "tors.", "fre.", "lør."],
    months: [
      "januar",
      "februar",
      "marts",
      "april",
      "maj",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "december",
    ],
    shortMonths: [
      "jan.",
      "feb.",
      "mar.",
      "apr.",
      "maj",
      "jun.",
      "jul.",
      "aug.",
      "sep.",
      "okt.",
      "nov.",
      "dec.",
    ],
  },
} satisfies Config["locale"];
