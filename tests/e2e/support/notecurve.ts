import { spawn } from "node:child_process";
import path from "node:path";
import { chosenServer } from "./server.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const COMMAND = ["--conditions=react-server", "--import", "tsx", "lib/cli/main.ts"];

/** Runs the command `notecurve` on the data of the test server and returns what it prints; throws when it fails. */
export const notecurve = (words: readonly string[], input = ""): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...COMMAND, ...words], {
      cwd: root,
      env: { ...process.env, ...chosenServer().variables },
    });
    let printed = "";
    let complained = "";
    child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (complained += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`notecurve ${words.join(" ")} ended with ${code}: ${complained}`));
    });
    child.stdin.end(input);
  });
