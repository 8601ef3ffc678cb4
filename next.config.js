/** @type {import("next").NextConfig} */
const config = {
  // Every page is dynamic, because the policy carries a nonce; both settings are the coming rule of Next.
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
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
