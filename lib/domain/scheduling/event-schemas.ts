// What a device may send, field by field. Each schema says in a sentence what it wants.
import { z } from "zod";
import { parseLocalDate } from "#lib/domain/time/local-date.ts";
import { isGrade, LEAST_EASE_HUNDREDTHS, type Grade } from "./memory.ts";

/** Events in one delivery. */
export const MOST_EVENTS = 500;

const MOST_TRIES = 20;
const LONGEST_TRY = 2000;
const LONGEST_DURATION_MILLIS = 24 * 60 * 60 * 1000;

export const envelopeSchema = z.object(
  {
    /** Whose events they are, where the device says so: another session must not take them. */
    learnerId: z.string('"learnerId" must be text.').max(100).optional(),
    reviews: z
      .array(z.unknown(), '"reviews" must be a list of events.')
      .min(1, '"reviews" holds no event.')
      .max(MOST_EVENTS, `"reviews" holds more than ${MOST_EVENTS} events. Send it in parts.`),
  },
  'Send an object { "reviews": [ … ] }.',
);

const uuid = (name: string) => z.guid(`"${name}" must be a UUID.`).toLowerCase();

const wholeNumber = (name: string, least: number, most: number) => {
  const wanted = `"${name}" must be a whole number from ${least} to ${most}.`;
  return z.int(wanted).min(least, wanted).max(most, wanted);
};

const localDate = (name: string) =>
  z.string(`"${name}" must be a date such as 2026-11-24.`).transform((text, context) => {
    const day = parseLocalDate(text);
    if (day !== null) return day;
    context.addIssue({ code: "custom", message: `"${name}" must be a date such as 2026-11-24.` });
    return z.NEVER;
  });

// Visible ASCII: a database may refuse a whole statement for one odd character.
const CARD_ID = '"cardId" must name a card.';
const cardId = z.string(CARD_ID).regex(/^[\x21-\x7e]{1,100}$/, CARD_ID);

const grade = z.custom<Grade>(isGrade, "The grade must be a whole number from 0 to 5.");

const AT = '"at" must be a time in milliseconds since 1970.';

const common = {
  id: uuid("id"),
  at: z.int(AT).min(0, AT),
  zone: z.string('"zone" must be the name of a time zone, such as Europe/Berlin.').optional(),
  dayStart: wholeNumber("dayStart", 0, 12).optional(),
};

const exercise = z.object(
  {
    family: z.string('"family" must name a family of exercises.').max(100, '"family" is too long.'),
    version: wholeNumber("version", 1, 1_000_000),
    level: wholeNumber("level", 1, 3),
    seed: wholeNumber("seed", 0, 0xffff_ffff),
    tries: z
      .array(
        z
          .string('"tries" must be a list of answers.')
          .max(LONGEST_TRY, `An answer is longer than ${LONGEST_TRY} characters.`),
        '"tries" must be a list of answers.',
      )
      .max(MOST_TRIES, `There are more than ${MOST_TRIES} tries.`),
    hint: z.boolean('"hint" must be true or false.').default(false),
    solutionShown: z.boolean('"solutionShown" must be true or false.').default(false),
  },
  '"exercise" must be an object.',
);
export type SentExercise = z.infer<typeof exercise>;

const DURATION = '"durationMillis" must be a number of milliseconds.';

const review = z
  .object({
    ...common,
    type: z.literal("review").default("review"),
    cardId: cardId.nullable().default(null),
    grade,
    purpose: z
      .enum(["review", "practice"], '"purpose" must be review or practice.')
      .default("review"),
    durationMillis: z
      .number(DURATION)
      .min(0, DURATION)
      .transform((millis) => Math.min(Math.round(millis), LONGEST_DURATION_MILLIS))
      .nullable()
      .default(null),
    cardVersion: wholeNumber("cardVersion", 1, 1_000_000).nullable().default(null),
    exercise: exercise.nullable().default(null),
  })
  .refine(({ cardId: id, purpose }) => id !== null || purpose === "practice", CARD_ID);

const ofCard = { ...common, cardId };

export const eventSchemas = {
  review,
  undo: z.object({
    ...common,
    type: z.literal("undo"),
    cardId: cardId.nullable().default(null),
    target: uuid("target"),
  }),
  forget: z.object({ ...ofCard, type: z.literal("forget") }),
  "set-due": z.object({ ...ofCard, type: z.literal("set-due"), dueOn: localDate("dueOn") }),
  adopt: z.object({
    ...ofCard,
    type: z.literal("adopt"),
    repetition: wholeNumber("repetition", 0, 10_000),
    intervalDays: wholeNumber("intervalDays", 1, 1_000_000),
    easeHundredths: wholeNumber("easeHundredths", LEAST_EASE_HUNDREDTHS, 100_000),
    dueOn: localDate("dueOn"),
  }),
  suspend: z.object({ ...ofCard, type: z.literal("suspend") }),
  resume: z.object({ ...ofCard, type: z.literal("resume") }),
  bury: z.object({ ...ofCard, type: z.literal("bury"), until: localDate("until") }),
};

type EventType = keyof typeof eventSchemas;
export type SentEvent = z.infer<(typeof eventSchemas)[EventType]>;

type TypeReading =
  | { readonly kind: "known"; readonly name: EventType }
  | { readonly kind: "unknown"; readonly reason: string };

const isEventType = (name: unknown): name is EventType =>
  typeof name === "string" && Object.hasOwn(eventSchemas, name);

/** An event without a type is a review. */
export const typeOf = (raw: unknown): TypeReading => {
  const parsed = z.object({ type: z.unknown().optional() }).safeParse(raw);
  if (!parsed.success) return { kind: "unknown", reason: "An event must be an object." };
  const name = parsed.data.type ?? "review";
  if (isEventType(name)) return { kind: "known", name };
  const known = Object.keys(eventSchemas).join(", ");
  return { kind: "unknown", reason: `"type" must be one of ${known}.` };
};

/** The id as it was sent, for the answer; null if there is none to speak of. */
export const idOf = (raw: unknown): string | null => {
  const parsed = z.object({ id: z.string().max(200) }).safeParse(raw);
  return parsed.success ? parsed.data.id : null;
};
