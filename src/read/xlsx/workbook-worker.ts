import { parentPort, workerData } from "node:worker_threads";
import { parseWorkbook } from "./sheet-js.ts";

// The whole program of the worker: one workbook in, its sheets out.
parentPort?.postMessage(parseWorkbook(workerData as Uint8Array));
