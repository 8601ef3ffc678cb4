import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";
import { SAFE_HEADERS } from "#lib/server/safe-headers.ts";

const development = process.env.NODE_ENV === "development";

/** What a page may load and run. Styles stay inline because KaTeX places its glyphs by style attributes. */
const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The address asked for, so that a page that needs a learner can name it to the sign-in page. */
const pathOf = ({ nextUrl }: NextRequest): string => `${nextUrl.pathname}${nextUrl.search}`;

/** Gives each answer its headers, and each request the policy whose nonce Next then puts on its scripts. */
export const proxy = (request: NextRequest): NextResponse => {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const contentSecurityPolicy = policy(nonce);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", contentSecurityPolicy);
  headers.set("x-notecurve-path", pathOf(request));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", contentSecurityPolicy);
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.headers.set(name, value);
  return response;
};

export const config = {
  // Files named by a hash need no policy of their own, and answers that are no pages set their own headers: to pass
  // through here takes as long as a route that does nothing. A request that is matched is also held in memory whole,
  // up to 10 MB, and imports and pictures are larger.
  matcher: ["/((?!_next/static/|_next/image|api/(?!auth/)|healthz|readyz).*)"],
};
