import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";

export type { DiffTarget, MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

/** Nothing in the database is managed by others. */
export const noFilters = { externalTables: [], externalEnums: [] };

/**
 * Prisma's own schema engine as WebAssembly, so that no binary is downloaded.
 * Its package exports neither the .wasm nor its package.json, so the file is read from beside the module;
 * `schema_engine.js` itself imports the .wasm as a module, which Node.js does not do without a flag.
 */
const instantiate = (): void => {
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const compiled = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(compiled, { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start !== "function") throw new Error("The schema engine has no __wbindgen_start.");
  start();
};

let instantiated = false;

/**
 * Runs `work` with an engine on the database of `factory`; `schema` names the provider.
 * The engine never closes what it opened, and on PostgreSQL an open connection keeps the migration lock,
 * so every connection is closed here.
 */
export const withSchemaEngine = async <Result>(
  schema: string,
  factory: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: glue.SchemaEngine) => Promise<Result>,
): Promise<Result> => {
  if (!instantiated) instantiate();
  instantiated = true;
  const connections: SqlDriverAdapter[] = [];
  const engine = await glue.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(recording(factory, connections)),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await Promise.all(connections.map((connection) => connection.dispose()));
  }
};

const recording = (
  factory: SqlMigrationAwareDriverAdapterFactory,
  connections: SqlDriverAdapter[],
): SqlMigrationAwareDriverAdapterFactory => {
  const record = async (opening: Promise<SqlDriverAdapter>): Promise<SqlDriverAdapter> => {
    const connection = await opening;
    connections.push(connection);
    return connection;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => record(factory.connect()),
    connectToShadowDb: () => record(factory.connectToShadowDb()),
  };
};
