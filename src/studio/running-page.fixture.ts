import { once } from "node:events";
import type { CompiledProgram } from "../acceptance/compiled-program.fixture.ts";

/** The page of a program of its own, as the browser that it has opened speaks with it. */
export async function runningPage(program: CompiledProgram, folder: string, env: Record<string, string>) {
  const child = program.run(["studio", "--folder", folder, "--address-only"], { env });
  const exit = once(child, "exit");
  const [told] = await once(child.stdout ?? child, "data");
  const address = new URL(/http\S+/.exec(String(told))?.[0] ?? "");
  const entered = await fetch(address, { redirect: "manual" });
  const [cookie = ""] = (entered.headers.get("set-cookie") ?? "").split(";");
  const headers = { cookie, origin: address.origin };
  const post = (path: string, body: FormData) =>
    fetch(new URL(path, address), { method: "POST", body, headers, redirect: "manual" });
  const page = async (path: string) => (await fetch(new URL(path, address), { headers })).text();
  const kill = async () => {
    child.kill("SIGKILL");
    await exit;
  };
  return { post, page, kill, exit };
}
