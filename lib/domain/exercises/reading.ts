/*
 * The part of this room that runs while somebody types: reading and showing answers, without any family.
 * A public file beside index.ts, so that a browser loads nothing else.
 */
export type * from "./answer-kind.ts";
export { isMadeFamily } from "./made/family-id.ts";
export { fieldHelp } from "./reading/field-help.ts";
export { axesOf, onAxis, placesOfText, textOfPlaces, type PlacedKind } from "./reading/placing.ts";
export { preview, type Preview } from "./reading/preview.ts";
export { readAnswer } from "./reading/read-answer.ts";
export { pairText } from "./reading/read-verdict.ts";
export { earnedGrade } from "./showing/grade.ts";
