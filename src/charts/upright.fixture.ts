import type { Mark } from "../model/charts/chart-parts.ts";
import type { FunnelChart } from "../model/charts/measure-charts.ts";
import { clusterLine, nationLine, percentAxis, regionLine } from "./ranked-dots.fixture.ts";

const numberAxis = (to: number, step: number) => ({
  from: 0,
  to,
  ticks: Array.from({ length: Math.floor(to / step) + 1 }, (_, index) => ({
    value: index * step,
    label: String(index * step),
  })),
});

const curve = (z: number) =>
  Array.from({ length: 60 }, (_, index) => {
    const size = 5 + index * 10;
    const reach = z * Math.sqrt((25.6 * 74.4) / size);
    return { size, lower: Math.max(0, 25.6 - reach), upper: 25.6 + reach };
  });

/** Made-up practices of every size around a cluster at 25,6 %; named in open view. */
export const funnel = (count: number, { isOpen = false } = {}): FunnelChart => ({
  kind: "funnel",
  id: "tragt-hba1c-over-58",
  alt: "Praksis efter størrelse.",
  points: Array.from({ length: count }, (_, index) => {
    const size = 25 + ((index * 83) % 540);
    const isTop = index === 3;
    const mark: Mark = isTop ? "above" : index === 7 ? "below" : "plain";
    const value = isTop ? 42 : index === 7 ? 12 : 25.6 + (((index * 37) % 21) - 10) * (14 / Math.sqrt(size));
    return { size, value, mark, ...(isOpen && { label: `Lægehus ${index + 1}` }) };
  }),
  limits: [
    { label: "95 %-grænse", curve: curve(1.96) },
    { label: "99,8 %-grænse", curve: curve(3.09) },
  ],
  references: [clusterLine(25.6), regionLine(24.8), nationLine(23.6)],
  valueAxis: percentAxis(0, 60, 10),
  sizeAxis: numberAxis(600, 100),
  sizeTitle: "patienter med type 2-diabetes i praksis",
  direction: { towards: "left", label: "lavere er bedre" },
});
