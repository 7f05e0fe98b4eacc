import type { Diagnostic } from "../model/diagnostic.ts";

/** What the operating system's refusal means to the person at the keyboard; whatever it did not say is thrown on. */
export function readFailure(file: string, cause: unknown): Diagnostic {
  const reason = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (typeof reason !== "string") throw cause;
  const isAbsent = reason === "ENOENT" || reason === "ENOTDIR";
  return isAbsent ? { code: "file/not-found", severity: "error", place: { file } } : unreadable(file, reason);
}

export function unreadable(file: string, reason: string): Diagnostic {
  return { code: "file/unreadable", severity: "error", place: { file }, values: { reason } };
}
