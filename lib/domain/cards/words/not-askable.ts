import { list } from "./list.ts";

/** Verbs whose object alone is no answer: "keeps the room warm", "makes sense", "turns into". */
export const NOT_ASKABLE = list(`
  makes keeps lets helps causes allows enables gets goes has does is seems appears becomes remains
  stays means takes comes turns puts sets finds says thinks knows sees feels looks works acts serves
  begins starts stops continues tends tries wants shows states implies assumes occurs happens arises
  exists depends refers corresponds leads converges consists results tells lies falls rises lives
  dies sits holds runs increases decreases grows shrinks varies changes differs behaves suffers
  performs plays gains loses leaves brings carries draws gives fits matches equals accounts belongs
  uses asks considers moves goes reads writes calls`);
