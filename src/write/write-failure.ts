import type { DiagnosticCode } from "../messages/wording.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { KitError } from "../model/kit-error.ts";

/** What the disk's refusals mean to the person at the keyboard. */
const MEANING: Readonly<Record<string, DiagnosticCode>> = {
  ENOSPC: "kit/disk-full",
  EDQUOT: "kit/disk-full",
  EACCES: "kit/no-permission",
  EPERM: "kit/no-permission",
  EROFS: "kit/no-permission",
  // Windows answers so while PowerPoint or Word holds the file.
  EBUSY: "kit/no-permission",
  ENOTDIR: "kit/not-a-folder",
  EEXIST: "kit/not-a-folder",
  ENAMETOOLONG: "kit/path-too-long",
};

/** The disk's own code for what went wrong, such as `ENOSPC`; undefined for anything the disk did not say. */
export function diskCode(cause: unknown): string | undefined {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
}

/** What to throw when the disk refused: in words where the cause is known. Bugs of ours pass through unchanged. */
export function writeFailure(file: string, cause: unknown): unknown {
  const reason = diskCode(cause);
  if (cause instanceof KitError || reason === undefined) return cause;
  return writeRefusal([writeDiagnostic(file, MEANING[reason] ?? "kit/cannot-write", { reason })], cause);
}

/** Staging vanished under us, or a kit appeared where ours was to go: another run was faster. */
export function isLostRace(cause: unknown): boolean {
  return ["ENOENT", "ENOTEMPTY", "EEXIST"].includes(diskCode(cause) ?? "");
}

export function writeDiagnostic(
  file: string,
  code: DiagnosticCode,
  values: Readonly<Record<string, string | number>> = {},
): Diagnostic {
  return { code, severity: "error", place: { file }, values };
}

export function writeRefusal(diagnostics: readonly Diagnostic[], cause?: unknown): KitError {
  return new KitError("writing", diagnostics, cause === undefined ? undefined : { cause });
}
