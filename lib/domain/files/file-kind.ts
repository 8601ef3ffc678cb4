/** What a file of a folder of notes is, by its name alone. */
export type FileKind = "note" | "picture" | "other" | "hidden";

const NOTE = /\.(?:md|markdown)$/iu;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/iu;

/** Hidden are what editors and systems put beside notes: dot files and folders, and what a Mac adds to a zip. */
export const kindOfFile = (path: string): FileKind => {
  const steps = path.split(/[/\\]/u);
  if (steps.some((step) => (step.startsWith(".") && !/^\.+$/u.test(step)) || step === "__MACOSX"))
    return "hidden";
  if (NOTE.test(path)) return "note";
  return PICTURE.test(path) ? "picture" : "other";
};
