import { expect, it } from "vitest";
import { openerOf } from "./opener-of.ts";

it("hands Windows an address as a link is followed, and a folder to the Explorer", () => {
  const address = "http://127.0.0.1:50123/ind?adgang=hemmelighed";
  expect(openerOf(address, "win32")).toEqual(["rundll32.exe", "url.dll,FileProtocolHandler"]);
  expect(openerOf("C:\\Mine klynger\\out", "win32")).toEqual(["explorer.exe"]);
  for (const target of [address, "/hjem/out"]) {
    expect(openerOf(target, "darwin")).toEqual(["open"]);
    expect(openerOf(target, "linux")).toEqual(["xdg-open"]);
  }
});
