import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";

/** argon2id is the library's algorithm; the costs are OWASP's: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const MINIMUM_LENGTH = 10;
/** argon2 takes any length; this bounds the work of one request. */
const MAXIMUM_LENGTH = 200;

let wellKnown: ReadonlySet<string> | undefined;
const isWellKnown = (password: string): boolean => {
  wellKnown ??= new Set(dictionary["passwords-common"].map(String));
  return wellKnown.has(password.toLowerCase());
};

const isOneCharacterRepeated = (password: string): boolean => new Set(password).size < 3;

/** Why a password cannot be used, as a sentence for its field; null when it can. */
export const problemOfPassword = (password: string): string | null => {
  const length = Array.from(password).length;
  if (length < MINIMUM_LENGTH)
    return `Use at least ${MINIMUM_LENGTH} characters; this has ${length}.`;
  if (length > MAXIMUM_LENGTH) return `Use at most ${MAXIMUM_LENGTH} characters.`;
  if (isWellKnown(password) || isOneCharacterRepeated(password)) {
    return "This password is one of the well-known ones. Choose another, such as four random words.";
  }
  return null;
};

export const hashPassword = (password: string): Promise<string> =>
  hash(password.normalize("NFKC"), ARGON2ID);

let nobodysHash: Promise<string> | undefined;

/** Takes the same time whether the account exists or not: without a hash, a stand-in is verified. */
export const verifyPassword = async (
  passwordHash: string | null,
  password: string,
): Promise<boolean> => {
  nobodysHash ??= hashPassword("nobody has this password");
  const matches = await verify(passwordHash ?? (await nobodysHash), password.normalize("NFKC"));
  return matches && passwordHash !== null;
};
