/**
 * The second public file of this room: calendar dates and their words, without zones. Code that
 * runs in the browser imports this one, so that the zone database's reader stays on the server.
 */
export * from "./calendar.ts";
export * from "./words.ts";
