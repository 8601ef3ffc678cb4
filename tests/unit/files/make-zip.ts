import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";

/** A zip archive of texts, in this order. */
export const makeZip = async (
  files: readonly (readonly [path: string, text: string])[],
  options: { readonly level?: number } = {},
): Promise<Uint8Array> => {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    ...options,
    useWebWorkers: false,
    dataDescriptor: false,
    extendedTimestamp: false,
  });
  for (const [path, text] of files) await writer.add(path, new TextReader(text));
  return writer.close();
};

const bytesOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const placesOf = (bytes: Uint8Array, wanted: readonly number[]): number[] =>
  [...bytes.keys()].filter((at) => wanted.every((byte, index) => bytes[at + index] === byte));

/** The archive with each `name` written over by one of the same length, as no honest tool would. */
export const renamed = (bytes: Uint8Array, name: string, other: string): Uint8Array => {
  if (name.length !== other.length)
    throw new Error("Names of different lengths move all that follows");
  const copy = bytes.slice();
  for (const at of placesOf(bytes, bytesOf(name))) copy.set(bytesOf(other), at);
  return copy;
};

const LOCAL = bytesOf("PK\x03\x04");
const CENTRAL = bytesOf("PK\x01\x02");

/** The archive with a field of every header set, at its place behind the header's mark (APPNOTE 4.3.7, 4.3.12). */
export const withField = (
  bytes: Uint8Array,
  place: { readonly local: number; readonly central: number; readonly length: number },
  value: number,
): Uint8Array => {
  const copy = bytes.slice();
  const set = (at: number): void => {
    for (let index = 0; index < place.length; index += 1)
      copy[at + index] = Math.floor(value / 256 ** index) % 256;
  };
  for (const at of placesOf(bytes, LOCAL)) set(at + place.local);
  for (const at of placesOf(bytes, CENTRAL)) set(at + place.central);
  return copy;
};

export const FLAGS = { local: 6, central: 8, length: 2 } as const;
export const UNPACKED_SIZE = { local: 22, central: 24, length: 4 } as const;

/** The archive whose every listed file has its bytes at the place of the first: files over one another. */
export const overlapping = (bytes: Uint8Array): Uint8Array => {
  const copy = bytes.slice();
  for (const at of placesOf(bytes, CENTRAL)) copy.fill(0, at + 42, at + 46);
  return copy;
};
