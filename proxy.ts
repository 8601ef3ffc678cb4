import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";

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

const HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

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
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  return response;
};

export const config = {
  // Files named by a hash need no policy of their own. A request that is matched is held in memory whole, up to 10 MB:
  // imports and pictures are larger, so their routes set their own headers.
  matcher: ["/((?!_next/static/|_next/image|api/notes/|api/pictures).*)"],
};
