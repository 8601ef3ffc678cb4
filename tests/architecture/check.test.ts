import { describe, expect, test } from "vitest";
import { checkArchitecture } from "./check.ts";

/** A made-up house: path → text. Only what is imported has to exist. */
const check = (tree: Record<string, string>): readonly string[] =>
  checkArchitecture(Object.entries(tree).map(([path, text]) => ({ path, text })));

const complaint = (tree: Record<string, string>): string => check(tree).join("\n");

describe("the arrows of the house", () => {
  test("a plan that is followed gives no complaint", () => {
    expect(
      check({
        "app/(study)/review/page.tsx":
          'import { next } from "#lib/server/use-cases/next-in-queue.ts";\nimport { Button } from "#app/_ui/button.tsx";',
        "app/_ui/button.tsx": 'import "react"; import "./button.css";',
        "app/_ui/button.css": "",
        "lib/server/use-cases/next-in-queue.ts":
          'import { selectCards } from "../data/cards.ts"; import { fold } from "#lib/domain/scheduling/index.ts";',
        "lib/server/data/cards.ts":
          'import type { Prisma } from "#prisma/generated/sqlite/client.ts";',
        "lib/domain/scheduling/index.ts": 'export * from "./fold.ts";',
        "lib/domain/scheduling/fold.ts": 'import { addDays } from "#lib/domain/time/index.ts";',
        "lib/domain/time/index.ts": "export const addDays = (day: Date) => new Date(+day + 1);",
      }),
    ).toEqual([]);
  });

  test.each([
    ["import", 'import { cards } from "#lib/server/data/cards.ts";'],
    ["import type", 'import type { Row } from "#lib/server/data/cards.ts";'],
    ["a relative path", 'import "../lib/server/data/cards.ts";'],
    ["a re-export", 'export { cards } from "#lib/server/data/cards.ts";'],
    ["a re-export of all", 'export * from "#lib/server/data/cards.ts";'],
    ["a dynamic import", 'const load = () => import("#lib/server/data/cards.ts");'],
    ["the type of a module", 'type Cards = typeof import("#lib/server/data/cards.ts");'],
    ["require", 'const cards = require("../lib/server/data/cards.ts");'],
  ])("a page that reaches into the data layer by %s is told", (_form, text) => {
    const tree = { "app/page.tsx": text, "lib/server/data/cards.ts": "export const cards = 1;" };
    expect(complaint(tree)).toBe(
      "app/page.tsx:1 app imports lib/server/data/cards.ts of data: there is no such arrow",
    );
  });

  test.each([
    ["the domain", "lib/domain/cards/index.ts", "lib/server/data/cards.ts"],
    ["the data layer", "lib/server/data/cards.ts", "lib/server/use-cases/queue.ts"],
    ["a use case", "lib/server/use-cases/queue.ts", "lib/server/session.ts"],
    ["a use case", "lib/server/use-cases/queue.ts", "app/page.tsx"],
    ["the browser's code", "lib/client/outbox.ts", "lib/server/use-cases/queue.ts"],
    ["the command line", "lib/cli/main.ts", "lib/server/data/cards.ts"],
    ["a page", "app/page.tsx", "lib/cli/main.ts"],
    ["the migrations", "prisma/migrate.ts", "lib/server/environment.ts"],
    ["the proxy", "proxy.ts", "lib/server/data/cards.ts"],
    ["product code", "lib/client/outbox.ts", "tests/unit/a.test.ts"],
  ])("%s does not point up", (_who, from, to) => {
    expect(complaint({ [from]: `import "#${to}";`, [to]: "" })).toContain(`${from}:1`);
  });

  test("an import that leads nowhere is told", () => {
    expect(complaint({ "app/page.tsx": 'import "./gone.ts";' })).toContain("does not exist");
    expect(complaint({ "app/page.tsx": 'import "#unknown/a.ts";' })).toContain("does not exist");
  });

  test("an import computed in a run is told", () => {
    expect(complaint({ "app/page.tsx": "\nawait import(name);" })).toContain("app/page.tsx:2");
  });

  test("words in a comment or a string are no import", () => {
    const text = '// import "#lib/server/data/cards.ts"\nconst a = `import "./gone.ts"`;';
    expect(check({ "app/page.tsx": text })).toEqual([]);
  });

  test("a file outside every room is told", () => {
    expect(complaint({ "lib/helpers/misc.ts": "" })).toContain("stands in no room");
  });
});

describe("rooms of the domain", () => {
  const cards = { "lib/domain/cards/index.ts": "", "lib/domain/cards/inside.ts": "" };

  test("another room is entered by its public file", () => {
    const from = "lib/domain/scheduling/fold.ts";
    expect(complaint({ ...cards, [from]: 'import "../cards/inside.ts";' })).toContain(
      "the inside of cards",
    );
    expect(check({ ...cards, [from]: 'import "../cards/index.ts";' })).toEqual([]);
  });

  test("a page, too, enters by the public file", () => {
    expect(
      complaint({ ...cards, "app/page.tsx": 'import "#lib/domain/cards/inside.ts";' }),
    ).toContain("the inside of cards");
  });

  test("a room does not import one that comes after it", () => {
    expect(
      complaint({ ...cards, "lib/domain/time/a.ts": 'import "../cards/index.ts";' }),
    ).toContain("time imports cards, which comes after it");
  });

  test("a room that the plan does not know is told", () => {
    expect(complaint({ "lib/domain/misc/index.ts": "" })).toContain("no known room");
  });

  test.each([
    ["next", 'import "next/headers";'],
    ["react", 'import { cache } from "react";'],
    ["@prisma/client", 'import type { Prisma } from "@prisma/client";'],
    ["node:fs", 'import "node:fs";'],
    ["fs", 'import "fs";'],
    ["Date.now", "const at = Date.now();"],
    ["Date.now", 'const at = Date["now"]();'],
    ["new Date()", "const at = new Date();"],
    ["Date()", "const at = Date();"],
    ["Math.random", "const chance = Math.random;"],
    ["crypto.randomUUID", "const id = crypto.randomUUID();"],
    ["Temporal.Now", "const at = Temporal.Now.instant();"],
    ["process", "const zone = process.env.TZ;"],
    ["fetch", 'await fetch("/");'],
  ])("the domain knows nothing of %s", (what, text) => {
    expect(complaint({ "lib/domain/time/a.ts": `\n${text}` })).toMatch(
      new RegExp(`^lib/domain/time/a.ts:2 .*${what.replace(/[.()]/g, "\\$&")}`),
    );
  });
});

test("a plot may call its own window a window", () => {
  const text = "export const width = ({ window }) => window.right - window.left;";
  expect(check({ "lib/domain/exercises/plot.ts": text })).toEqual([]);
});

describe("what packages are for", () => {
  test.each(["app/page.tsx", "lib/server/use-cases/a.ts", "lib/server/clock.ts", "lib/cli/a.ts"])(
    "%s does not know Prisma",
    (file) => {
      expect(complaint({ [file]: 'import "@prisma/client";' })).toContain("Prisma belongs in");
      expect(complaint({ [file]: 'import "better-sqlite3";' })).toContain("Prisma belongs in");
      expect(complaint({ [file]: 'import "#prisma/generated/sqlite/client.ts";' })).toContain(
        "no such arrow",
      );
    },
  );

  test.each([
    "lib/server/use-cases/a.ts",
    "lib/server/data/a.ts",
    "lib/client/a.ts",
    "lib/cli/a.ts",
  ])("%s does not know Next.js or React", (file) => {
    expect(complaint({ [file]: 'import "next/navigation";' })).toContain("Next.js and React");
    expect(complaint({ [file]: 'import "react";' })).toContain("Next.js and React");
  });

  test("the set-up needs no package", () => {
    expect(complaint({ "lib/setup/start.mjs": 'import "zod";' })).toContain("before any package");
    expect(check({ "lib/setup/start.mjs": 'import "node:fs";' })).toEqual([]);
  });
});

describe("folders of pages", () => {
  const tree = { "app/(study)/review/grades.tsx": "", "app/api/_shared/respond.ts": "" };

  test("a file belongs to its folder and all below", () => {
    const text = 'import "#app/(study)/review/grades.tsx";';
    expect(check({ ...tree, "app/(study)/review/parts/a.tsx": text })).toEqual([]);
    expect(complaint({ ...tree, "app/(study)/cards/page.tsx": text })).toContain(
      "belongs to app/(study)/review",
    );
  });

  test("a private folder belongs to its parent and all below", () => {
    const text = 'import "#app/api/_shared/respond.ts";';
    expect(check({ ...tree, "app/api/queue/route.ts": text })).toEqual([]);
    expect(complaint({ ...tree, "app/page.tsx": text })).toContain("belongs to app/api");
  });
});
