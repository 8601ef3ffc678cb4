// Dates and lengths of time as people write them.
import { daysBetween, weekday, type LocalDate } from "./calendar.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const WEEKDAYS = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

export const monthName = (day: LocalDate): string => {
  const name = MONTHS[Number(day.slice(5, 7)) - 1];
  if (name === undefined) throw new Error(`Not a date: ${day}`);
  return name;
};

export const weekdayName = (day: LocalDate): string => {
  const name = WEEKDAYS[weekday(day)];
  if (name === undefined) throw new Error(`Not a date: ${day}`);
  return name;
};

/** "30 December"; "30 December 2027" if `today` is given and lies in another year. */
export const dateInWords = (day: LocalDate, today?: LocalDate): string => {
  const words = `${Number(day.slice(8))} ${monthName(day)}`;
  const sameYear = today === undefined || today.slice(0, 4) === day.slice(0, 4);
  return sameYear ? words : `${words} ${Number(day.slice(0, 4))}`;
};

/** "30 Dec", for rulers and axes. */
export const shortDate = (day: LocalDate): string =>
  `${Number(day.slice(8))} ${monthName(day).slice(0, 3)}`;

/** "Tuesday 24 November". */
export const weekdayDate = (day: LocalDate, today?: LocalDate): string =>
  `${weekdayName(day)} ${dateInWords(day, today)}`;

/** "today", "tomorrow", "yesterday", else "on 30 December": fits after "back" or "due". */
export const dayAsSeenFrom = (today: LocalDate, day: LocalDate): string => {
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days === -1 ? "yesterday" : `on ${dateInWords(day, today)}`;
};

/** "1 day", "36 days", "1,200 days". */
export const daysInWords = (days: number): string =>
  `${groupThousands(days)} ${days === 1 ? "day" : "days"}`;

/** "every day", "every 36 days". */
export const everyInWords = (days: number): string =>
  days === 1 ? "every day" : `every ${daysInWords(days)}`;

/** "36 d". */
export const daysShort = (days: number): string => `${groupThousands(days)} d`;

/** Seconds or minutes, whichever a person would say: "36 seconds", "about 7 minutes". */
export const durationInWords = (seconds: number): string => {
  if (seconds < 90) {
    const whole = Math.max(1, Math.round(seconds));
    return `${whole} ${whole === 1 ? "second" : "seconds"}`;
  }
  const minutes = Math.round(seconds / 60);
  return `about ${groupThousands(minutes)} ${minutes === 1 ? "minute" : "minutes"}`;
};

/** "04:00". */
export const hourInWords = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

const groupThousands = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
