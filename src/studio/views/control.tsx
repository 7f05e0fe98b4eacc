import type { ControlRow, MeetingControl } from "../../conductors/meeting/meeting-kit.ts";
import type { Cell } from "../../model/results.ts";
import { fill, TEXTS } from "../texts.ts";
import type { Told } from "../told.ts";
import { Page } from "./layout.tsx";
import type { MeetingHead } from "./meeting-head.ts";
import { Next, Table, ToldList } from "./parts.tsx";

const OWN = TEXTS.control;

interface ControlProps extends Pick<MeetingControl, "measures" | "rows"> {
  readonly meeting: MeetingHead;
  readonly told: readonly Told[];
  readonly mayBuild: boolean;
}

/** What a kit is made of: every practice on every measure, and what was found in the files. */
export function Control({ meeting, measures, rows, told, mayBuild }: ControlProps) {
  return (
    <Page title={OWN.title} meeting={meeting} step="kontrol">
      <p>{OWN.lead}</p>
      <p class={mayBuild ? "besked" : "besked fejl"}>{mayBuild ? OWN.ready : OWN.notReady}</p>
      <ToldList told={told} meeting={meeting} />
      {rows.length > 0 && measures.length > 0 && <CellTable measures={measures} rows={rows} />}
      {mayBuild && measures.length === 0 && <p>{OWN.nothing}</p>}
      {mayBuild && <Next meeting={meeting} step="program" />}
    </Page>
  );
}

type CellKind = "shown" | "hidden" | "missing";

function kindOf(cell: Cell | undefined): CellKind {
  if (cell?.kind === "shown") return "shown";
  return cell === undefined || cell.reason === "no-data" || cell.reason === "zero-denominator"
    ? "missing"
    : "hidden";
}

function CellTable({ measures, rows }: Pick<ControlProps, "measures" | "rows">) {
  const cells = rows.flatMap(({ answer, cells: own }) => (answer === "accepted" ? own.map(kindOf) : []));
  const count = (kind: CellKind) => cells.filter((one) => one === kind).length;
  const counts = { shown: count("shown"), hidden: count("hidden"), missing: count("missing") };
  return (
    <section>
      <h2>{OWN.tableTitle}</h2>
      <p>
        {fill(OWN.sums, counts)} {OWN.legend}
      </p>
      <Table
        label={OWN.tableTitle}
        columns={[
          OWN.practice,
          ...measures.map(({ number, shortTitle, title }) => `${number}. ${shortTitle ?? title}`),
        ]}
        isTight
      >
        {rows.map((row) => (
          <PracticeRow row={row} />
        ))}
      </Table>
    </section>
  );
}

function PracticeRow({ row: { name, answer, cells } }: { readonly row: ControlRow }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {answer === "accepted" ? (
        cells.map((cell) => {
          const kind = kindOf(cell);
          return <td class={`c-${kind}`}>{OWN[kind]}</td>;
        })
      ) : (
        <td
          colspan={cells.length}
          class="c-missing"
        >{`${OWN.notIn}: ${answer === "declined" ? OWN.declined : OWN.unanswered}`}</td>
      )}
    </tr>
  );
}
