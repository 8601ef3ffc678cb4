import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectCovered } from "./coverage.ts";

/** Texts that others collected to break programs; they lie beside the project, not in it. */
const folder = new URL("../../../../shared/testdata/hostile/", import.meta.url);

const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];

const textOf = (file: string): string => readFileSync(new URL(file, folder), "utf8");

/** The strings that a list of them holds, JSON or a module that says `export default`. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const listed = async (file: string): Promise<string[]> => {
  if (file.endsWith(".json")) return stringsIn(JSON.parse(textOf(file)));
  const module: unknown = await import(new URL(file, folder).href);
  return stringsIn(module);
};

const places: Record<string, (text: string) => string> = {
  "a note": (text) => text,
  "a title": (text) => `# ${text}`,
  "a concept": (text) => `# T\n### Concept) ${text}\n- Def.)\n  - A model.`,
  "a bullet": (text) => `# T\n- ${text}\n  - ${text}`,
  "a label": (text) => `# T\n- ${text})\n  - a`,
  "a formula": (text) => `# T\n- $\`${text}\`$ holds`,
  "a link": (text) => `# T\n- [${text}](${text}) and ![${text}](${text})`,
  "a table": (text) => `# T\n| ${text} | b |\n|---|---|\n| ${text} | c |`,
};

const rules = () => {
  it.each(files)("%s is covered as it is", (file) => {
    expectCovered(textOf(file));
  });

  it.each(files)("%s: each string is covered wherever it stands in a note", async (file) => {
    const strings = await listed(file);
    expect(strings.length).toBeGreaterThan(100);
    for (const text of strings)
      for (const place of Object.values(places)) expectCovered(place(text));
  });
};

if (files.length > 0) describe("hostile texts", rules);
else
  it("left out: no shared data beside the project", () => {
    expect(files).toEqual([]);
  });
