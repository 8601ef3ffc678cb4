// @ts-check

/** The failures that a person can mend, most telling first. */
const KNOWN = [
  {
    sign: /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ENOTCACHED|network/i,
    unless: /node-gyp|gyp ERR/,
    says: "The packages could not be fetched: the registry cannot be reached. Connect to the internet once, then start again.",
  },
  {
    sign: /gyp ERR|node-gyp|not found: make|g\+\+: (command )?not found/,
    says: "SQLite's driver (better-sqlite3) could not be compiled. It needs a C++ compiler, make, python3 and Node's headers: on Debian or Ubuntu `apt-get install g++ make python3`, on macOS `xcode-select --install`.",
  },
  {
    sign: /EACCES|EPERM|EROFS/,
    says: "npm may not write here. Change the permissions of the checkout.",
  },
  { sign: /ENOSPC/, says: "The disk is full: the packages need about 1 GB." },
  {
    sign: /EUSAGE|in sync/,
    says: "package.json and package-lock.json do not belong together. Take both from the same commit.",
  },
];

/**
 * One sentence for the output of a failed `npm ci`: what is missing and what to do.
 *
 * @param {string} output
 */
export const explainNpmFailure = (output) => {
  const known = KNOWN.find(({ sign, unless }) => sign.test(output) && !unless?.test(output));
  if (known) return known.says;
  const line = output.split("\n").find((each) => /^npm (error|ERR!) (?!code)/.test(each)) ?? "";
  return `npm ci failed: ${line.replace(/^npm (error|ERR!)\s*/, "") || "it gave no reason"}.`;
};
