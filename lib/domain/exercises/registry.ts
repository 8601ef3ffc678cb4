import type { Family } from "./engine/bind.ts";
import { section821 } from "./families/8.2.1/index.ts";
import { section822 } from "./families/8.2.2/index.ts";
import { section823 } from "./families/8.2.3/index.ts";
import { section824 } from "./families/8.2.4/index.ts";
import { section825 } from "./families/8.2.5/index.ts";
import { section826 } from "./families/8.2.6/index.ts";
import { section827 } from "./families/8.2.7/index.ts";
import { section828 } from "./families/8.2.8/index.ts";

/**
 * Every version ever published, section by section, and in each from recognising over computing and
 * deciding to building: the order in which new ones are met. An old version stays, so that an old
 * review can be shown and judged again.
 */
export const allVersions: readonly Family[] = [
  ...section821,
  ...section822,
  ...section823,
  ...section824,
  ...section825,
  ...section826,
  ...section827,
  ...section828,
];

const newestOf = (versions: readonly Family[]): ReadonlyMap<string, Family> => {
  const newest = new Map<string, Family>();
  for (const family of versions) {
    const known = newest.get(family.id);
    if (known === undefined || known.version < family.version) newest.set(family.id, family);
  }
  return newest;
};

const newest = newestOf(allVersions);

/** The newest version of each family. */
export const families: readonly Family[] = [...newest.values()];

/** A family by its name, the newest version unless one is asked for; undefined when there is none. */
export const selectFamily = (id: string, version?: number): Family | undefined =>
  version === undefined
    ? newest.get(id)
    : allVersions.find((family) => family.id === id && family.version === version);
