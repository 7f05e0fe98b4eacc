import { expect, it } from "vitest";
import { whenFree } from "./held-file.ts";

const WAITS = [1, 1, 1];

function heldFor(times: number, code = "EBUSY") {
  let tries = 0;
  const step = () => {
    tries += 1;
    if (tries <= times) throw Object.assign(new Error(code), { code });
    return "done";
  };
  return { step, tries: () => tries };
}

it.each(["EBUSY", "EPERM", "EACCES"])(
  "tries again while another program holds the file: %s",
  async (code) => {
    const { step, tries } = heldFor(3, code);
    expect(await whenFree(step, WAITS)).toBe("done");
    expect(tries()).toBe(4);
  },
);

it("gives up after a while, with what the system says", async () => {
  const { step, tries } = heldFor(9);
  await expect(whenFree(step, WAITS)).rejects.toMatchObject({ code: "EBUSY" });
  expect(tries()).toBe(4);
});

it("tries nothing again that no waiting mends", async () => {
  const { step, tries } = heldFor(1, "ENOENT");
  await expect(whenFree(step, WAITS)).rejects.toMatchObject({ code: "ENOENT" });
  expect(tries()).toBe(1);
});
