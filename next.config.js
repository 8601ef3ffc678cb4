/** @type {import("next").NextConfig} */
const config = {
  // Every page is dynamic, because the policy carries a nonce; both settings are the coming rule of Next.
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // Types, of the tests too, are the business of `npm run check`; a start does not wait for them.
  typescript: { ignoreBuildErrors: true },
  // A pasted note may have 2 MB, more as it is sent.
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  turbopack: {
    resolveAlias: {
      // What it has for browsers asks the page's document, and the cards of a text are read beside the page.
      "decode-named-character-reference":
        "./node_modules/decode-named-character-reference/index.js",
    },
  },
  // Binaries and engines are loaded from node_modules as they are.
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/adapter-better-sqlite3",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@prisma/schema-engine-wasm",
    "better-sqlite3",
  ],
  headers: () =>
    Promise.resolve([
      {
        source: "/fonts/:file*",
        headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
      },
      { source: "/sw.js", headers: [{ key: "Cache-Control", value: "no-cache" }] },
    ]),
};

export default config;
