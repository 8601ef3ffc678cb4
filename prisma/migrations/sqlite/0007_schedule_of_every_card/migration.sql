-- CreateIndex
CREATE INDEX "Schedule_userId_lastDay_idx" ON "Schedule"("userId", "lastDay");

-- A row for each card that somebody studies and never answered.
INSERT INTO "Schedule" ("userId", "cardId", "repetition", "intervalDays", "easeHundredths", "lapses")
SELECT "Enrolment"."userId", "Card"."id", 0, 0, 250, 0
FROM "Card" JOIN "Enrolment" ON "Enrolment"."deckId" = "Card"."deckId"
WHERE NOT EXISTS (
  SELECT 1 FROM "Schedule" WHERE "Schedule"."userId" = "Enrolment"."userId" AND "Schedule"."cardId" = "Card"."id"
);
