import { describe, expect, it } from "vitest";
import { pathFor } from "#app/(study)/notes/_editor/path-for.ts";

describe("where a note that is written here stands", () => {
  it("is where its writer says, as a Markdown file", () => {
    expect(pathFor(" sea/knots.md ", "# Other")).toBe("sea/knots.md");
    expect(pathFor("sea/knots", "")).toBe("sea/knots.md");
  });

  it("is made from its title else", () => {
    expect(pathFor("", "# 8.2 Model Identifiability!\n\ntext")).toBe(
      "8.2-model-identifiability.md",
    );
    expect(pathFor("", "# Größe und 大きさ")).toBe("größe-und-大きさ.md");
    expect(pathFor("", "no title")).toBe("note.md");
    expect(pathFor("", "# ../..")).toBe("note.md");
  });
});
