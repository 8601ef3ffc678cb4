import type { LocalDate } from "#lib/domain/time/local-date.ts";
import { inLogOrder, undoneIds, type LogEvent } from "./log-event.ts";
import { GOOD, isLeech, NEW, type Memory } from "./memory.ts";
import type { Scheduler } from "./scheduler.ts";

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
  /** Day of the last counted review since the card was new. */
  readonly countedOn: LocalDate | null;
  /** Day on which a grade below 4 still waits for its repeat. It ends with that day. */
  readonly repeatOpenOn: LocalDate | null;
  readonly availability: Availability;
}

export interface Fold extends Omit<CardState, "countedOn"> {
  readonly leech: boolean;
  /** Every event, the undone ones too, in the order of the fold. */
  readonly trail: readonly FoldStep[];
}

const AVAILABLE: Availability = { suspended: false, buriedUntil: null };

const UNTOUCHED: CardState = {
  memory: NEW,
  introducedOn: null,
  countedOn: null,
  repeatOpenOn: null,
  availability: AVAILABLE,
};

/** All events of one card, in any order, and the undos that name them, to its state. */
export const foldCard = (events: readonly LogEvent[], scheduler: Scheduler): Fold => {
  const undone = undoneIds(events);
  const trail: FoldStep[] = [];
  let state = UNTOUCHED;
  for (const event of inLogOrder(events)) {
    const before = state.memory;
    const isUndone = event.type !== "undo" && undone.has(event.id.toLowerCase());
    const role = isUndone ? "undone" : roleOf(state, event, scheduler);
    if (!isUndone) state = apply(state, event, role, scheduler);
    trail.push({ eventId: event.id, role, before, after: state.memory });
  }
  const { countedOn: _, ...folded } = state;
  return {
    ...folded,
    leech: state.memory.kind === "reviewed" && isLeech(state.memory.lapses),
    trail,
  };
};

const roleOf = (state: CardState, event: LogEvent, scheduler: Scheduler): Role => {
  if (event.type !== "review") return "setting";
  if (event.purpose === "practice") return "practice";
  if (scheduler.counts(state.memory, event.day, state.countedOn)) return "scheduled";
  return state.repeatOpenOn === event.day ? "repeat" : "practice";
};

const apply = (state: CardState, event: LogEvent, role: Role, scheduler: Scheduler): CardState => {
  switch (event.type) {
    case "review":
      return role === "scheduled"
        ? countReview(state, event, scheduler)
        : closeRepeat(state, event);
    case "forget":
      return { ...UNTOUCHED, availability: state.availability };
    case "set-due":
      return state.memory.kind === "new"
        ? state
        : { ...state, memory: { ...state.memory, dueOn: event.dueOn } };
    case "adopt":
      return { ...state, memory: scheduler.adopt(state.memory, event), repeatOpenOn: null };
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

const countReview = (
  state: CardState,
  { grade, day }: ReviewEvent,
  scheduler: Scheduler,
): CardState => ({
  ...state,
  countedOn: day,
  memory: scheduler.remember(state.memory, grade, day),
  introducedOn: state.memory.kind === "new" ? day : state.introducedOn,
  repeatOpenOn: grade < GOOD ? day : null,
});

/** SM-2 repeats the day's items until each scores at least 4; practice settles it as well. */
const closeRepeat = (state: CardState, { grade, day }: ReviewEvent): CardState =>
  grade >= GOOD && state.repeatOpenOn === day ? { ...state, repeatOpenOn: null } : state;
