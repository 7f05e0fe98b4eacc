import type { Measure } from "../../model/template.ts";
import { type ChangeFacts, countSides, withheldPairs } from "./change-facts.fixture.ts";
import { COUNT, countOf, escaped, isNumber, isValue, type Sentence, VALUE } from "./danish-text.fixture.ts";
import { isWhoIsNotShown, NOT_SHOWN } from "./not-shown.fixture.ts";
import { differenceOf, levelOf, ratioOf } from "./own-statistics.fixture.ts";
import { isLimit } from "./read-changes.fixture.ts";

/** What stands below the figure of a change, and is said aloud. */

const BIG = COUNT.replace("(", "(Én|To|Tre|Fire|Fem|Seks|Syv|Otte|Ni|Ti|Elleve|Tolv|");

export function changeRemarks(measure: Measure): readonly Sentence<ChangeFacts>[] {
  return [...practiceRemarks(), ...cautions(), ...clusterRemarks(measure)];
}

/** "af de viste" where figures of somebody who has them both times are withheld; "der kan vurderes" where more is not known. */
function practiceRemarks(): readonly Sentence<ChangeFacts>[] {
  const isSelection = (facts: ChangeFacts) => withheldPairs(facts).length > 0;
  const isPart = (facts: ChangeFacts) => isSelection(facts) || countSides(facts, "untold") > 0;
  return [
    {
      says: "For hver enkelt praksis(, der kan vurderes,)? kan ændringen skyldes tilfældigheder\\.",
      holds: ([judged], facts) =>
        countSides(facts, "up", "down") === 0 &&
        countSides(facts, "chance", "edge") > 0 &&
        ((judged !== undefined) === isPart(facts) || "others are not shown"),
    },
    {
      says: `${BIG}( af de viste)? praksis er (steget|faldet)(?: og ${COUNT} er faldet)? mere, end tilfældig variation ventes at give(?:; for (de øvrige(?:, der kan vurderes,)?) kan ændringen skyldes tilfældigheder)?\\.`,
      holds: ([first, viste, side, second, rest], facts) => {
        const [up, down] = side === "steget" ? [first, second] : [undefined, first];
        if ((up === undefined ? 0 : countOf(up)) !== countSides(facts, "up")) return "up";
        if ((down === undefined ? 0 : countOf(down)) !== countSides(facts, "down")) return "down";
        if ((viste !== undefined) !== isSelection(facts)) return "shown or not";
        if ((rest !== undefined) !== countSides(facts, "chance", "edge") > 0) return "the others";
        return (
          rest === undefined || rest.includes("vurderes") === isPart(facts) || "the others are not shown"
        );
      },
    },
    {
      says: "Tilfældigheder alene ventes at give det hos én praksis af tyve\\.",
      holds: (_, facts) => countSides(facts, "up", "down") > 0,
    },
  ];
}

function cautions(): readonly Sentence<ChangeFacts>[] {
  const compared = ({ pairs, measure }: ChangeFacts) =>
    pairs.filter(
      ({ isShownBefore, isShownAfter }) => isShownBefore && isShownAfter && measure.kind !== "count",
    );
  return [
    {
      says: `${BIG} praksis skilte sig klart ud sidst\\. Sådanne tal nærmer sig ofte midten af sig selv\\.`,
      holds: ([many], facts) => {
        const apart = compared(facts).filter(({ wasApart }) => wasApart).length;
        return countOf(many) === apart && (apart === 1 || apart <= compared(facts).length / 3);
      },
    },
    {
      says: `I ${COUNT} praksis har antallet af patienter bag tallet ændret sig med mere end en femtedel\\.`,
      holds: ([many], facts) => {
        const changed = compared(facts).filter(({ before, after }) => {
          const ratio = (after?.denominator ?? 0) / (before?.denominator ?? 1);
          return Math.abs(ratio - 1) > 0.2;
        });
        return countOf(many) === changed.length || `${changed.length}`;
      },
    },
    {
      says: NOT_SHOWN,
      holds: ([said], { chart }) =>
        isWhoIsNotShown(
          said,
          (chart?.rows ?? []).filter(({ kind }) => kind === "hidden"),
        ),
    },
    {
      says: "Skjulte tal beskytter små grupper\\.",
      // Where there is no figure, its rows are not there to be asked.
      holds: (_, facts) =>
        facts.chart?.rows.some(({ remark }) => remark === "skjult") ?? withheldPairs(facts).length > 0,
    },
  ];
}

function clusterRemarks(measure: Measure): readonly Sentence<ChangeFacts>[] {
  const joined = `(?:${COUNT} har kun tal nu)`;
  const left = `(?:${COUNT} havde kun tal sidst)`;
  const levels = ` Klyngen samlet var ${VALUE} og er nu ${VALUE}\\.`;
  return [
    {
      says: `(Ingen|${BIG.slice(1)} praksis har tal begge gange; (?:${joined}, og ${left}|${joined}|${left})\\.(?:${levels})?(?: Ændringen gælder de ${COUNT}, der er vist begge gange\\.)?( Tallene er afrundet for at beskytte enkelte praksis\\.)?`,
      holds: ([many, joinedBoth, leftBoth, onlyJoined, onlyLeft, before, after, shown, digits], facts) => {
        const is = (said: string | undefined, own: number) =>
          (said === undefined ? 0 : countOf(said)) === own;
        const stayed = facts.stayed.length;
        if (many === "Ingen" ? stayed > 0 : countOf(many) !== stayed) return `${stayed} stayed`;
        if (!is(joinedBoth ?? onlyJoined, facts.joined.length)) return `${facts.joined.length} joined`;
        if (!is(leftBoth ?? onlyLeft, facts.left.length)) return `${facts.left.length} left`;
        if ((shown === undefined ? undefined : countOf(shown)) !== facts.ofShown)
          return `${facts.ofShown} shown`;
        if ((digits !== undefined) !== (facts.side !== undefined && facts.isRounded)) return "rounded or not";
        if (before === undefined) return true;
        const [then, now] = [levelOf(facts.before.total, measure), levelOf(facts.after.total, measure)];
        return isValue(before, then, measure) && isValue(after, now, measure) && facts.after.isLevelShown;
      },
    },
    {
      says: `Niveauet nu er ${VALUE} gange niveauet sidst \\(95 %-interval (.+?) til (.+?)\\)\\.`,
      holds: ([value, lower, upper], { earlier, later, side }) => {
        const own = ratioOf(earlier, later);
        const isTold = (text: string | undefined, limit: number) =>
          text?.startsWith("lige") ? isLimit(text.replace(/1$/, "0"), limit - 1, 0) : isNumber(text, limit);
        return (
          side !== undefined &&
          isNumber(value, own.value) &&
          isTold(lower, own.lower) &&
          isTold(upper, own.upper)
        );
      },
    },
    {
      says: "Forskellen er regnet før afrunding\\.",
      holds: (_, facts) => isApartBy(1e-9, facts) || isApartBy(-1e-9, facts),
    },
  ];
}

/** Whether somebody who subtracts the printed levels gets another difference; a tie is rounded one way or the other. */
export function isRoundedApart(facts: ChangeFacts): boolean {
  return isApartBy(1e-9, facts) && isApartBy(-1e-9, facts);
}

function isApartBy(dust: number, { measure, earlier, later, side, isRounded }: ChangeFacts): boolean {
  if (side === undefined) return false;
  const printed = (counts: typeof earlier) => {
    const decimals = isRounded || (measure.kind === "proportion" && counts.denominator < 100) ? 0 : 1;
    return Number(levelOf(counts, measure).toFixed(decimals));
  };
  const difference = differenceOf(earlier, later, { measure }).value + dust;
  const told = Number(difference.toFixed(isRounded ? 0 : 1));
  return Math.abs(printed(later) - printed(earlier) - told) > 0.01;
}

/** The periods, as a figure's description opens. */
export function periodSentence({ before, after }: ChangeFacts): Sentence<ChangeFacts> {
  const [then, now] = [before.period.label, after.period.label].map(escaped);
  return { says: `Hver praksis før \\(${then}\\) og nu \\(${now}\\)\\.`, holds: () => true };
}
