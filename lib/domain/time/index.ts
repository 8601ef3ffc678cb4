export * from "./local-date.ts";
export * from "./zones.ts";
