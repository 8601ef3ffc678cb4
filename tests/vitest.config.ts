import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The data layer and the use cases are server-only; under Vitest the guard is Next's own empty stand-in. */
const alias = { "server-only": "next/dist/compiled/server-only/empty" };

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "domain",
          include: [
            "tests/unit/**/*.test.ts",
            "tests/property/**/*.test.ts",
            "tests/*.test.ts",
            "tests/architecture/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "data",
          include: ["tests/data/**/*.test.ts"],
          globalSetup: ["tests/data/support/global-setup.ts"],
        },
      },
    ],
  },
});
