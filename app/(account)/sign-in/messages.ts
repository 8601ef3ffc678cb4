import type { SignIn } from "#lib/client/sign-in.ts";

export type SignInProblem = Exclude<SignIn, "signed-in">;

/** What happened, then what to do. One sentence for a wrong e-mail and a wrong password: it tells neither apart. */
export const messages = {
  "no-match": "E-mail and password do not match. Try again.",
  "too-many-attempts":
    "Too many attempts have failed. Wait 15 minutes, then try again; attempts until then do not count.",
  unreachable: "The server did not answer. Check your connection and send it again.",
} as const satisfies Record<SignInProblem, string>;

/** next-auth says in the address why it sent somebody here. */
export const problemOf = (error: string | readonly string[] | undefined): SignInProblem | null => {
  if (error === "TooManyAttempts") return "too-many-attempts";
  return error === "CredentialsSignin" ? "no-match" : null;
};
