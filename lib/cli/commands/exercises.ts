import { families } from "#lib/domain/exercises/index.ts";
import { printJson, readArguments, type Command } from "../command.ts";

export const exercises: Command = {
  name: "exercises",
  usage: "exercises [--json]",
  summary: "Lists the families of exercises, by section.",
  example: "exercises",
  run: async (words, streams) => {
    const { values } = readArguments(words, { json: { type: "boolean", default: false } });
    const rows = families.map(({ id, version, section, concepts, title, levels }) => ({
      family: id,
      version,
      section,
      concept: concepts[0] ?? "",
      title,
      levels,
    }));
    if (values.json) printJson(streams, rows);
    else
      for (const row of rows)
        streams.print(`${row.section}  ${row.family.padEnd(28)}  ${row.title}\n`);
    return 0;
  },
};
