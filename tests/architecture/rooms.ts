/**
 * The arrows of lib/README.md as data. An area is a part of the house; the first pattern that fits a path names it.
 */
export const areas = {
  generated: /^prisma\/generated\//,
  prisma: /^prisma\//,
  tests: /^tests\//,
  app: /^app\//,
  top: /^[^/]+$/,
  domain: /^lib\/domain\//,
  client: /^lib\/client\//,
  cli: /^lib\/cli\//,
  setup: /^lib\/setup\//,
  data: /^lib\/server\/data\//,
  useCases: /^lib\/server\/use-cases\//,
  session: /^lib\/server\/(?:session|auth|next-auth\.d)\.ts$/,
  server: /^lib\/server\/[^/]+$/,
} as const;

export type Area = keyof typeof areas;

/** Which area may import which. `server` is what stands beside the use cases: clock, environment, mail, passwords. */
export const arrows: Readonly<Record<Area, readonly Area[]>> = {
  top: ["server", "domain"],
  app: ["app", "session", "useCases", "server", "client", "domain"],
  cli: ["cli", "useCases", "server", "domain"],
  client: ["client", "domain"],
  session: ["session", "useCases", "server", "domain"],
  useCases: ["useCases", "data", "server", "domain"],
  data: ["data", "server", "domain", "generated"],
  server: ["server", "domain"],
  domain: ["domain"],
  setup: ["setup", "useCases", "server", "prisma"],
  prisma: ["prisma"],
  generated: ["generated"],
  tests: Object.keys(areas) as Area[],
};

/** The rooms of lib/domain; each may import the public files of those above it. */
export const domainRooms = [
  "time",
  "random",
  "notes",
  "files",
  "cards",
  "prose",
  "exercises",
  "scheduling",
  "progress",
] as const;

/**
 * A room is entered by index.ts. Some files beside it are public too, so that a browser loads no zones, schemas or
 * families that it does not need; the file itself says which.
 */
export const secondDoors: readonly string[] = [
  "lib/domain/time/local-date.ts",
  "lib/domain/exercises/reading.ts",
  "lib/domain/exercises/making.ts",
  "lib/domain/exercises/telling.ts",
  "lib/domain/scheduling/events.ts",
  "lib/domain/scheduling/schedulers.ts",
];

/** Packages that only some areas may import. */
export const packageRules: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly only: readonly Area[];
}[] = [
  {
    what: "Prisma",
    pattern: /^(?:@prisma\/|prisma(?:\/|$)|better-sqlite3$|pg$)/,
    only: ["data", "prisma", "generated", "setup", "tests"],
  },
  {
    what: "Next.js and React",
    pattern: /^(?:next|react|react-dom|next-auth)(?:\/|$)/,
    only: ["app", "top", "session", "tests"],
  },
];

/** lib/setup runs before any package is there; this one it loads at the end, to see whether it loads. */
export const setupPackages: readonly string[] = ["better-sqlite3"];

/** Areas that also run in a browser, so that no module of Node.js is there. */
export const withoutNode: readonly Area[] = ["domain", "client"];
