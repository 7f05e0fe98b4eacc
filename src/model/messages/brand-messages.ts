import type { Message } from "./message.ts";

/** Findings about a sender's brand: its colours and its logo. */
export const BRAND_MESSAGES = {
  "brand/not-found": {
    da: {
      problem: "der er ingen afsender med det navn",
      mend: "Dem, der følger med: {known}. Eller skriv stien til din egen fil fra pakkens mappe, fx afsender.yaml.",
    },
    en: {
      problem: "there is no brand of that name",
      mend: "Those that come along: {known}. Or write the path of your own file from the package's folder: afsender.yaml.",
    },
  },
  "brand/colour": {
    da: {
      problem: "»{field}« er ikke en farve",
      mend: 'Skriv seks hextal i anførselstegn, fx "0F4C5C".',
    },
    en: {
      problem: "“{field}” is no colour",
      mend: 'Write six hex digits in quotes, such as "0F4C5C".',
    },
  },
  "brand/contrast": {
    da: {
      problem: "farven {colour} har kontrasten {found}:1 til {other}; der kræves {wanted}:1",
      mend: "Gør accent mørkere eller ornament lysere, til teksten kan læses bagest i lokalet.",
    },
    en: {
      problem: "the colour {colour} has a contrast of {found}:1 to {other}; {wanted}:1 is needed",
      mend: "Make accent darker or ornament lighter, until it can be read from the back of the room.",
    },
  },
  "brand/logo-not-png": {
    da: {
      problem: "logoet er ikke en hel PNG-fil",
      mend: "Gem det som PNG igen; JPEG, SVG og PDF kan ikke bruges.",
    },
    en: {
      problem: "the logo is no whole PNG file",
      mend: "Save it as PNG again; JPEG, SVG and PDF cannot be used.",
    },
  },
  "brand/logo-size": {
    da: {
      problem: "logoet er {width} × {height} billedpunkter og {kilobytes} kB",
      mend: "Brug {least}-{most} punkter på hver led, højst {widest} gange så bredt som højt og højst {room} kB.",
    },
    en: {
      problem: "the logo is {width} × {height} pixels and {kilobytes} kB",
      mend: "Use {least}-{most} pixels each way, at most {widest} times as wide as high and at most {room} kB.",
    },
  },
} as const satisfies Record<string, Message>;
