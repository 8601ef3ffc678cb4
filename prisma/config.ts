import path from "node:path";
import { defineConfig } from "prisma/config";

/** Read by `prisma generate --config prisma/config.ts`; prisma/generate.ts passes the schema of each provider. */
export default defineConfig({
  schema: path.join(import.meta.dirname, "schema.prisma"),
});
