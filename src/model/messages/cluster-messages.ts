import type { Message } from "./message.ts";

/** Findings about a cluster file. None of them names a practice: the line does. */
export const CLUSTER_MESSAGES = {
  "cluster/ydernummer": {
    da: {
      problem: "ydernummeret har ikke seks cifre",
      mend: 'Skriv seks cifre i anførselstegn, fx "012345".',
    },
    en: {
      problem: "the ydernummer does not have six digits",
      mend: 'Write six digits in quotes, as in "012345".',
    },
  },
  "cluster/ydernummer-unquoted": {
    da: {
      problem: "ydernummeret er skrevet som et tal og mister nuller foran",
      mend: 'Sæt anførselstegn om de seks cifre, fx "012345".',
    },
    en: {
      problem: "the ydernummer is written as a number, which loses leading zeros",
      mend: 'Put quotes around the six digits, as in "012345".',
    },
  },
  "cluster/no-members": {
    da: {
      problem: "klyngefilen siger ikke, hvem der er medlem",
      mend: "Skriv medlemmerne under members, eller nævn et register: register: medlemmer.csv.",
    },
    en: {
      problem: "the cluster file does not say who its members are",
      mend: "List them under members, or name a register: register: medlemmer.csv.",
    },
  },
  "cluster/members-twice": {
    da: {
      problem: "klyngefilen har både members og register",
      mend: "Slet det ene, så der kun er ét sted, der siger, hvem der er medlem.",
    },
    en: {
      problem: "the cluster file has both members and register",
      mend: "Delete one of them, so that one place alone says who is a member.",
    },
  },
  "cluster/duplicate-member": {
    da: { problem: "samme ydernummer står også i linje {line}", mend: "Slet det ene af de to medlemmer." },
    en: { problem: "the same ydernummer also stands in line {line}", mend: "Delete one of the two members." },
  },
  "cluster/cvr": {
    da: {
      problem: "CVR-nummeret har ikke otte cifre",
      mend: 'Skriv otte cifre i anførselstegn, fx "12345678".',
    },
    en: {
      problem: "the CVR number does not have eight digits",
      mend: 'Write eight digits in quotes, as in "12345678".',
    },
  },
  "cluster/cvr-check-digit": {
    da: {
      problem: "CVR-nummerets kontrolciffer passer ikke",
      mend: "Se efter, om to cifre er byttet om, eller om et ciffer er tastet forkert.",
    },
    en: {
      problem: "the check digit of the CVR number does not fit",
      mend: "See whether two digits are swapped, or one is mistyped.",
    },
  },
  "cluster/start": {
    da: { problem: "mødets starttid er ikke et klokkeslæt", mend: "Skriv tiden som 16.30 eller 16:30." },
    en: {
      problem: "the start of the meeting is not a time of day",
      mend: "Write the time as 16.30 or 16:30.",
    },
  },
  "cluster/view": {
    da: {
      problem: "åben visning kræver klyngens beslutning, med dato og hvem der traf den",
      mend: "Skriv closed, eller skriv open: med felterne decided (dato) og by (hvem) under.",
    },
    en: {
      problem: "an open view needs the cluster's decision: its date and who took it",
      mend: "Write closed, or write open: with the fields decided (date) and by (who) below.",
    },
  },
  "cluster/decided-after-meeting": {
    da: {
      problem: "beslutningen om åben visning er dateret efter mødet",
      mend: "Ret datoen, eller brug closed, indtil beslutningen er truffet.",
    },
    en: {
      problem: "the decision on an open view is dated after the meeting",
      mend: "Correct the date, or use closed until the decision is taken.",
    },
  },
  "cluster/size": {
    da: {
      problem: "klyngen har {count} praksis; de fleste har 5-35",
      mend: "Se efter, om medlemslisten er fuldstændig, og om den kun rummer én klynge.",
    },
    en: {
      problem: "the cluster has {count} {count:practice|practices}; most have 5-35",
      mend: "See whether the list of members is complete and holds one cluster only.",
    },
  },
  "cluster/few-accepted": {
    da: {
      problem: "kun {count} praksis har sagt ja til, at deres tal bruges",
      mend: "Med under 5 praksis kan den enkelte let genkendes. Overvej, om tallene skal vises.",
    },
    en: {
      problem: "only {count} {count:practice has|practices have} accepted that their figures are used",
      mend: "With fewer than 5 a single practice is easily recognised. Consider whether to show the figures.",
    },
  },
  "cluster/one-accepted": {
    da: {
      problem: "kun én praksis har sagt ja, og i lukket visning kan alle se, hvis tal det er",
      mend: "Vent, til flere har sagt ja, eller lad klyngen beslutte åben visning, og skriv beslutningen under view.",
    },
    en: {
      problem: "only one practice has accepted, and in closed view everybody can tell whose figures they are",
      mend: "Wait until more have accepted, or let the cluster decide on open view and record the decision under view.",
    },
  },
  "cluster/same-again": {
    da: {
      problem: "samme fejl som i linje {first} står også i linje {lines}",
      mend: "Ret dem alle på samme måde.",
    },
    en: {
      problem: "the same mistake as in line {first} is also in line {lines}",
      mend: "Mend them all in the same way.",
    },
  },
  "cluster/unanswered": {
    da: {
      problem: "medlemmet har hverken sagt ja eller nej; dets tal bruges ikke",
      mend: "Indhent svaret, og skriv accepted med dato, eller declined: true; i et register datoen eller nej.",
    },
    en: {
      problem: "the member has neither accepted nor declined; its figures are not used",
      mend: "Get the answer, and write accepted with its date, or declined: true; in a register the date or nej.",
    },
  },
  "cluster/declined": {
    da: { problem: "»declined« kan kun være true", mend: "Skriv declined: true, eller slet linjen." },
    en: { problem: "“declined” can only be true", mend: "Write declined: true, or delete the line." },
  },
  "cluster/two-answers": {
    da: { problem: "medlemmet har både sagt ja og nej", mend: "Slet enten accepted eller declined." },
    en: { problem: "the member has both accepted and declined", mend: "Delete either accepted or declined." },
  },
  "cluster/accepted-after-meeting": {
    da: {
      problem: "tilsagnet er dateret efter mødet",
      mend: "Ret datoen. Tal må kun bruges, når tilsagnet foreligger.",
    },
    en: {
      problem: "the acceptance is dated after the meeting",
      mend: "Correct the date. Figures may be used only once the practice has accepted.",
    },
  },
  "cluster/late-acceptance": {
    da: {
      problem: "der er kun {days} {days:dag|dage} fra det sidste tilsagn til mødet",
      mend: "Pakkens udbyder beder om mindst {noticeDays} {noticeDays:dag|dage}. Spørg, om data kan nå frem, eller flyt mødet.",
    },
    en: {
      problem: "there {days:is only|are only} {days} {days:day|days} from the last acceptance to the meeting",
      mend: "The package's provider asks for at least {noticeDays} {noticeDays:day|days}. Ask whether the data can be ready, or move the meeting.",
    },
  },
  "cluster/id": {
    da: {
      problem: "klyngens id er ikke et kort ord af små bogstaver a-z, cifre og bindestreger",
      mend: 'Skriv fx id: nord eller id: "12"; højst 20 tegn og højst fire cifre i træk, så det ikke ligner et ydernummer.',
    },
    en: {
      problem: "the cluster's id is not a short word of small letters a-z, digits and hyphens",
      mend: 'Write for example id: nord or id: "12"; 20 signs and four digits in a row at most, so that it is not like a ydernummer.',
    },
  },
  "cluster/formerly": {
    da: {
      problem: "det tidligere ydernummer er ikke seks cifre i anførselstegn",
      mend: 'Skriv formerly: "081124", eller efter en sammenlægning formerly: ["081124", "081125"].',
    },
    en: {
      problem: "the former ydernummer is not six digits in quotes",
      mend: 'Write formerly: "081124", or after a merger formerly: ["081124", "081125"].',
    },
  },
  "cluster/formerly-member": {
    da: {
      problem: "det tidligere ydernummer er et andet medlems nummer nu",
      mend: "Slet det her, hvis det andet medlem stadig findes; ellers slet det andet medlem.",
    },
    en: {
      problem: "the former ydernummer is another member's number now",
      mend: "Delete it here if the other member still exists; otherwise delete the other member.",
    },
  },
  "cluster/formerly-twice": {
    da: {
      problem: "samme tidligere ydernummer står også i linje {line}",
      mend: "En praksis kan kun fortsætte ét sted. Lad nummeret stå ved den praksis, der har overtaget patienterne.",
    },
    en: {
      problem: "the same former ydernummer also stands in line {line}",
      mend: "A practice can go on in one place only. Keep the number with the practice that has taken the patients over.",
    },
  },
} as const satisfies Record<string, Message>;
