import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isStamped, stamp } from "#lib/setup/stamps.mjs";
import { makeDataFolder } from "#lib/setup/steps/data-folder.mjs";
import { requireFreePort } from "#lib/setup/steps/port.mjs";
import { readOrMakeSecret } from "#lib/setup/steps/secret.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "notecurve-setup-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rightsOf = (file: string): number => statSync(file).mode & 0o777;

describe("the data folder", () => {
  test("is made with all above it, for its owner only", () => {
    const data = path.join(folder, "a", "data");
    makeDataFolder(data);
    expect(rightsOf(data)).toBe(0o700);
  });

  test("that is a file is refused with a way out", () => {
    const data = path.join(folder, "data");
    writeFileSync(data, "");
    expect(() => makeDataFolder(data)).toThrow(/file .* in the way.*NOTECURVE_DATA/);
  });

  test("where none can be made is refused, and not tried for ever", () => {
    // Without /proc it is a file that is in the way.
    const place = existsSync("/proc/self") ? "/proc" : "/dev/null";
    expect(() => makeDataFolder(`${place}/none/data`)).toThrow(/Cannot write.*NOTECURVE_DATA/);
  });

  test("that cannot be written is refused with a way out", () => {
    const data = path.join(folder, "closed");
    mkdirSync(data);
    chmodSync(data, 0o500);
    // Root may write everywhere, and then there is nothing to refuse.
    if (process.getuid?.() === 0) expect(() => makeDataFolder(data)).not.toThrow();
    else expect(() => makeDataFolder(data)).toThrow(/permission denied.*NOTECURVE_DATA/);
  });
});

describe("the secret", () => {
  test("is made once, long, and readable by its owner only", () => {
    const secret = readOrMakeSecret(folder);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(readOrMakeSecret(folder)).toBe(secret);
    expect(rightsOf(path.join(folder, "secret"))).toBe(0o600);
  });

  test("that is damaged is not used", () => {
    writeFileSync(path.join(folder, "secret"), "");
    expect(() => readOrMakeSecret(folder)).toThrow("damaged");
    expect(readFileSync(path.join(folder, "secret"), "utf8")).toBe("");
  });
});

describe("the port", () => {
  test("in use is refused, with the next one as a way out", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, "127.0.0.1", resolve);
    });
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(requireFreePort("127.0.0.1", port)).rejects.toThrow(`PORT=${port + 1}`);
    await new Promise((resolve) => {
      other.close(resolve);
    });
    await expect(requireFreePort("127.0.0.1", port)).resolves.toBeUndefined();
  });

  test("on an address of another machine is refused by name", async () => {
    await expect(requireFreePort("203.0.113.9", 3000)).rejects.toThrow("HOST");
  });
});

test("a stamp holds for one key, and is gone with its folder", () => {
  const file = path.join(folder, "made", "stamp");
  stamp(file, "key");
  expect(isStamped(file, "key")).toBe(true);
  expect(isStamped(file, "another")).toBe(false);
  rmSync(path.dirname(file), { recursive: true });
  expect(isStamped(file, "key")).toBe(false);
});
