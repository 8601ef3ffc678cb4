/** A file that somebody chose or dropped, with its path below what was chosen. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

const found = (path: string, file: File): FoundFile => ({
  path,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

const withoutFirstStep = (path: string): string => path.slice(path.indexOf("/") + 1);

/** Of an input. Paths in a chosen folder begin with its own name, which no note is known by. */
export const filesOfInput = (files: Iterable<File>): readonly FoundFile[] =>
  [...files].map((file) =>
    found(
      file.webkitRelativePath === "" ? file.name : withoutFirstStep(file.webkitRelativePath),
      file,
    ),
  );

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A folder tells its entries some hundred at a time, until it tells none. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const filesBelow = async (entry: FileSystemEntry, path: string): Promise<readonly FoundFile[]> => {
  if (isFile(entry))
    return [found(path, await new Promise<File>((resolve, reject) => entry.file(resolve, reject)))];
  if (!isFolder(entry)) return [];
  const below: FoundFile[] = [];
  for (const each of await entriesOf(entry))
    below.push(...(await filesBelow(each, path === "" ? each.name : `${path}/${each.name}`)));
  return below;
};

/**
 * What was dropped, folders with all that is in them. Called in the handler of the drop: afterwards the browser tells
 * nothing more. The name of a single folder is left out, as where it is chosen.
 */
export const filesOfDrop = (transfer: DataTransfer): Promise<readonly FoundFile[]> => {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve(filesOfInput(transfer.files));
  const [only] = entries;
  if (entries.length === 1 && only?.isDirectory === true) return filesBelow(only, "");
  return Promise.all(entries.map((entry) => filesBelow(entry, entry.name))).then((all) =>
    all.flat(),
  );
};
