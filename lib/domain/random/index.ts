export { hash32 } from "./hash.ts";
export { seededRandom, type Random } from "./seeded.ts";
