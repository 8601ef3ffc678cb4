import { addDays, type LocalDate } from "#lib/domain/time/local-date.ts";
import { inLogOrder, undoneIds, type AdoptedState, type LogEvent } from "./log-event.ts";
import { GOOD, isDue, isLeech, NEW, type Memory } from "./memory.ts";
import { sm2 } from "./sm2.ts";

/** What an event did: only a scheduled review changes a memory by its grade. */
export type Role = "scheduled" | "repeat" | "practice" | "undone" | "setting";

export interface Availability {
  readonly suspended: boolean;
  /** Hidden while today is earlier. */
  readonly buriedUntil: LocalDate | null;
}

export interface FoldStep {
  readonly eventId: string;
  readonly role: Role;
  readonly before: Memory;
  readonly after: Memory;
}

interface CardState {
  readonly memory: Memory;
  /** Day of the counted review that took the card out of the new ones. */
  readonly introducedOn: LocalDate | null;
  /** Day on which a grade below 4 still waits for its repeat. It ends with that day. */
  readonly repeatOpenOn: LocalDate | null;
  readonly availability: Availability;
}

export interface Fold extends CardState {
  readonly leech: boolean;
  /** Every event, the undone ones too, in the order of the fold. */
  readonly trail: readonly FoldStep[];
}

const AVAILABLE: Availability = { suspended: false, buriedUntil: null };

const UNTOUCHED: CardState = {
  memory: NEW,
  introducedOn: null,
  repeatOpenOn: null,
  availability: AVAILABLE,
};

/** All events of one card, in any order, and the undos that name them, to its state. */
export const foldCard = (events: readonly LogEvent[]): Fold => {
  const undone = undoneIds(events);
  const trail: FoldStep[] = [];
  let state = UNTOUCHED;
  for (const event of inLogOrder(events)) {
    const before = state.memory;
    const isUndone = event.type !== "undo" && undone.has(event.id.toLowerCase());
    const role = isUndone ? "undone" : roleOf(state, event);
    if (!isUndone) state = apply(state, event, role);
    trail.push({ eventId: event.id, role, before, after: state.memory });
  }
  return {
    ...state,
    leech: state.memory.kind === "reviewed" && isLeech(state.memory.lapses),
    trail,
  };
};

const roleOf = (state: CardState, event: LogEvent): Role => {
  if (event.type !== "review") return "setting";
  if (event.purpose === "practice") return "practice";
  if (isDue(state.memory, event.day)) return "scheduled";
  return state.repeatOpenOn === event.day ? "repeat" : "practice";
};

const apply = (state: CardState, event: LogEvent, role: Role): CardState => {
  switch (event.type) {
    case "review":
      return role === "scheduled" ? countReview(state, event) : closeRepeat(state, event);
    case "forget":
      return { ...UNTOUCHED, availability: state.availability };
    case "set-due":
      return state.memory.kind === "new"
        ? state
        : { ...state, memory: { ...state.memory, dueOn: event.dueOn } };
    case "adopt":
      return { ...state, memory: adopted(state.memory, event), repeatOpenOn: null };
    case "suspend":
      return { ...state, availability: { suspended: true, buriedUntil: null } };
    case "resume":
      return { ...state, availability: AVAILABLE };
    case "bury":
      return { ...state, availability: { suspended: false, buriedUntil: event.until } };
    case "undo":
      break;
  }
  return state;
};

type ReviewEvent = Extract<LogEvent, { type: "review" }>;

const countReview = (state: CardState, { grade, day }: ReviewEvent): CardState => ({
  ...state,
  memory: sm2.remember(state.memory, grade, day),
  introducedOn: state.memory.kind === "new" ? day : state.introducedOn,
  repeatOpenOn: grade < GOOD ? day : null,
});

/** SM-2 repeats the day's items until each scores at least 4; practice settles it as well. */
const closeRepeat = (state: CardState, { grade, day }: ReviewEvent): CardState =>
  grade >= GOOD && state.repeatOpenOn === day ? { ...state, repeatOpenOn: null } : state;

/** The adopted interval ends on its due day, so that a pass on that day builds on all of it. */
const adopted = (memory: Memory, state: AdoptedState): Memory => ({
  kind: "reviewed",
  repetition: state.repetition,
  intervalDays: state.intervalDays,
  easeHundredths: state.easeHundredths,
  lapses: memory.kind === "new" ? 0 : memory.lapses,
  dueOn: state.dueOn,
  lastDay: addDays(state.dueOn, -state.intervalDays),
});
