const HERE = "http://here.invalid";

/** Where to go after signing in: a path of this site, whatever the address says. */
export const returnPath = (callbackUrl: string | readonly string[] | undefined): string => {
  if (typeof callbackUrl !== "string" || !callbackUrl.startsWith("/")) return "/";
  // Read as a browser reads it: "//host", "/\host" and "/<tab>/host" are all another site.
  if (!URL.canParse(callbackUrl, HERE)) return "/";
  const { origin, pathname, search, hash } = new URL(callbackUrl, HERE);
  if (origin !== HERE || pathname.startsWith("//") || pathname.startsWith("/sign-")) return "/";
  return `${pathname}${search}${hash}`;
};
