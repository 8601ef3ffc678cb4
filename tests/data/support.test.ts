import { describe, expect, test } from "vitest";
import { forEachDatabase } from "./support/for-each-database.ts";

const setup = { name: "a", value: "1", at: new Date(0) };

describe("the databases of this suite", () => {
  forEachDatabase(({ open, reopen }) => {
    test("each test begins with empty tables", async () => {
      const database = await open();
      expect(await database.setup.count()).toBe(0);
      await database.setup.create({ data: setup });
    });

    test("nothing of the test before is left", async () => {
      const database = await open();
      expect(await database.setup.count()).toBe(0);
    });

    test("what was written is there after the database is opened again", async () => {
      await (await open()).setup.create({ data: setup });
      expect(await (await reopen()).setup.findFirst()).toEqual(setup);
    });
  });
});
