import type { PartsChart, PartsRow } from "../model/charts/measure-charts.ts";
import { percentAxis } from "./ranked-dots.fixture.ts";

const number = (value: number) => value.toFixed(1).replace(".", ",");
const percent = (value: number) => `${Math.round(value)}\u00a0%`;

const CODES = "KDBHAFJCGEILMNOPQRSTUVXYZÆØÅ";
const code = (index: number) => `${CODES[index % CODES.length]}${index >= CODES.length ? 2 : ""}`;

/** Made-up practices: treated patients per 1.000, on tablets and on injections. */
export const twoParts = (count: number): PartsChart => ({
  kind: "parts",
  id: "b12-behandlede",
  alt: "Tabletter og injektioner.",
  parts: ["Tabletter", "Injektioner"],
  rows: Array.from({ length: count }, (_, index): PartsRow => {
    const label = code(index);
    if (index === count - 1) return { kind: "hidden", label, remark: "små tal", valueText: "–" };
    const [tablets, injections] = [6 + (12 * index) / count, 2 + ((index * 5) % 7) * 0.7];
    return {
      kind: "parts",
      label,
      remark: "",
      valueText: number(tablets + injections),
      parts: [
        { value: tablets, label: number(tablets) },
        { value: injections, label: number(injections) },
      ],
    };
  }),
  references: [{ role: "region", value: 14.2, label: "Region 14,2" }],
  axis: { from: 0, to: 25, ticks: [0, 5, 10, 15, 20, 25].map((value) => ({ value, label: String(value) })) },
});

/** Made-up practices: shares of seven products that make 100 %. */
export const productShares = (count: number): PartsChart => ({
  kind: "parts",
  id: "depotopioider",
  alt: "Andele af produkter.",
  parts: [
    "Produkt A",
    "Produkt B",
    "Produkt C med et længere navn",
    "Produkt D",
    "Produkt E",
    "Produkt F",
    "Øvrige",
  ],
  rows: Array.from({ length: count }, (_, index): PartsRow => {
    const weights = [30 - index * 0.4, 22 + ((index * 3) % 9), 16, 12, 4 + (index % 5), 8, 6];
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    return {
      kind: "parts",
      label: code(index),
      remark: "",
      valueText: String(40 + index * 7),
      parts: weights.map((weight) => ({
        value: (100 * weight) / whole,
        label: percent((100 * weight) / whole),
      })),
    };
  }),
  references: [],
  axis: percentAxis(0, 100, 20),
});
