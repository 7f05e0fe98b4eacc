import type { TextSlide } from "../../model/deck.ts";
import { COUNT, countOf, faultsIn, isNumber, plain, type Sentence, VALUE } from "./danish-text.fixture.ts";
import { type DeckFacts, HOLLOW } from "./measure-facts.fixture.ts";
import { isSpreadSaid, marked } from "./read-levels.fixture.ts";
import { notIncluded } from "./read-measure-slide.fixture.ts";

/** Faults in what is said of the figures as a whole, and of how they were worked out. */
export function textFaults(slide: TextSlide, facts: DeckFacts): readonly string[] {
  const { template } = facts.meeting;
  const own = new Set([...template.cautions, `Kilde: ${template.dataSource}.`].map(plain));
  return slide.groups
    .flatMap(({ items }) => items.map(plain))
    .filter((item) => !own.has(item))
    .flatMap((item) => faultsIn(item, aboutSentences(facts), facts));
}

function aboutSentences({ all, meeting }: DeckFacts): readonly Sentence<DeckFacts>[] {
  const { cluster, template } = meeting;
  const { disclosureLimit, minimumDenominator } = template.smallNumbers;
  const isClosed = cluster.view.kind === "closed";
  const included = cluster.members.length - notIncluded(meeting);
  const judged = all.filter(({ isJudged }) => isJudged);
  const known = (says: string, isTrue: boolean): Sentence<DeckFacts> => ({ says, holds: () => isTrue });
  return [
    {
      says: `Periode(r)?: (.+)\\.`,
      holds: ([plural, periods]) => {
        const own = [...new Set(all.map(({ period }) => period.label))];
        return (plural !== undefined) === own.length > 1 && own.every((label) => periods?.includes(label));
      },
    },
    {
      says: `(\\S+) praksis indgår(?:, ${COUNT} gør ikke)?\\.`,
      holds: ([many, not]) =>
        countOf(many) === included && (not === undefined ? 0 : countOf(not)) === notIncluded(meeting),
    },
    known("Praksis vises med tilfældige koder\\.", isClosed),
    {
      says: `Regionens tal er lagt sammen af (?:${VALUE} )?praksis i filen; regionen kan have flere\\.`,
      holds: ([many]) => many === undefined || isNumber(many, 40),
    },
    known(`Antal fra 1 til ${disclosureLimit - 1} vises ikke\\.`, true),
    known("Klyngen samlet er alle tællere delt med alle nævnere, ikke et gennemsnit af praksis\\.", true),
    {
      says: "Intervallerne er 95 %-intervaller: (Wilson for andele)?(?:, )?(eksakt Poisson eller Byar for antal)?\\.",
      holds: ([shares, numbers]) => {
        const drawn = all.flatMap(({ measure }) => (measure.repeats ? [] : measure.kind));
        return (
          drawn.includes("proportion") === (shares !== undefined) &&
          drawn.some((kind) => kind !== "proportion") === (numbers !== undefined)
        );
      },
    },
    known(
      "En praksis er klart over eller under, når forskellen til resten af klyngen er sikker på 99,8 %-niveau\\.",
      judged.length > 0,
    ),
    known(
      "Gælder det over en tredjedel af de andre, skal den ligge uden for deres egen spredning \\(99,8 %\\)\\.",
      all.some(isSpreadSaid),
    ),
    {
      says: `Med (\\S+) praksis og (\\S+) målepunkt(?:er)? ventes tilfældigheder alene at give højst ${VALUE} mærker\\.`,
      holds: ([many, measures, marks]) =>
        countOf(many) === included &&
        countOf(measures, "ét") === judged.length &&
        isNumber(marks, 0.002 * included * judged.length),
    },
    known(
      `Små grupper \\(1–${disclosureLimit - 1}\\) skjules, og andele kræver mindst ${minimumDenominator} i nævneren\\.`,
      true,
    ),
    known(
      "Prikker er afrundet, og streger bygger på et fælles tal for praksis af omtrent samme størrelse\\.",
      isClosed,
    ),
    known(
      "Hul cirkel \\([^)]*\\) får ingen vurdering\\.",
      all.some((facts) => marked(facts, HOLLOW) > 0),
    ),
    known(
      "Tallene er ingen stikprøve: Intervallet viser, hvor meget de kan svinge fra år til år ved samme niveau\\.",
      true,
    ),
  ];
}
