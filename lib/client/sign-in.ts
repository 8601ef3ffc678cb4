/**
 * next-auth's own routes, asked directly: its browser client would add 10 kB to every page with a sign-out button, and
 * takes the answer to a stale CSRF token (200, `csrf=true` in the address) for a success.
 */
export type SignIn = "signed-in" | "no-match" | "too-many-attempts" | "unreachable";

const post = async (path: string, fields: Readonly<Record<string, string>>): Promise<URL> => {
  const token = await fetch("/api/auth/csrf", { cache: "no-store" });
  const { csrfToken } = (await token.json()) as { csrfToken: string };
  const response = await fetch(path, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
  const { url } = (await response.json()) as { url: string };
  return new URL(url, window.location.href);
};

const outcomeOf = (answer: URL): SignIn => {
  const error = answer.searchParams.get("error");
  if (error === null) return answer.searchParams.has("csrf") ? "unreachable" : "signed-in";
  if (error === "TooManyAttempts") return "too-many-attempts";
  return error === "CredentialsSignin" ? "no-match" : "unreachable";
};

const forgetWhoWasHere = async (): Promise<void> => {
  try {
    const { forgetLatest } = await import("./device-store.ts");
    await forgetLatest();
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
};

/** Opens a session in this browser. "unreachable" when the server gave no answer that says which it was. */
export const signIn = async (email: string, password: string): Promise<SignIn> => {
  try {
    const outcome = outcomeOf(await post("/api/auth/callback/credentials", { email, password }));
    if (outcome === "signed-in") await forgetWhoWasHere();
    return outcome;
  } catch {
    return "unreachable";
  }
};

/** Ends the session of this browser and loads `goTo` anew, so that nothing of the learner stays on the page. */
export const signOut = async (goTo = "/"): Promise<void> => {
  await post("/api/auth/signout", {});
  window.location.assign(goTo);
};
