-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "dayStart" INTEGER NOT NULL DEFAULT 4,
    "newPerDay" INTEGER NOT NULL DEFAULT 20,
    "theme" TEXT NOT NULL DEFAULT 'system',
    "hotkeys" BOOLEAN NOT NULL DEFAULT true,
    "sessionEpoch" INTEGER NOT NULL DEFAULT 0,
    "logVersion" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subject" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Deck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT,
    "key" TEXT,
    "title" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Deck_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deckId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "markdown" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "importedAt" DATETIME NOT NULL,
    CONSTRAINT "Note_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NoteVersion" (
    "noteId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "markdown" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "importedAt" DATETIME NOT NULL,

    PRIMARY KEY ("noteId", "version"),
    CONSTRAINT "NoteVersion_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Card" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deckId" TEXT NOT NULL,
    "noteId" TEXT,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "prompt" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "context" TEXT NOT NULL DEFAULT '[]',
    "label" TEXT NOT NULL DEFAULT '',
    "rule" TEXT NOT NULL DEFAULT '',
    "slot" TEXT NOT NULL DEFAULT '',
    "sectionNumber" TEXT,
    "sectionName" TEXT,
    "concept" TEXT NOT NULL DEFAULT '',
    "conceptKey" TEXT NOT NULL DEFAULT '',
    "line" INTEGER,
    "blockStart" INTEGER,
    "blockEnd" INTEGER,
    "position" INTEGER NOT NULL DEFAULT 0,
    "source" TEXT NOT NULL DEFAULT '',
    "family" TEXT,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    "deletedAt" DATETIME,
    CONSTRAINT "Card_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Card_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "userId" TEXT NOT NULL,
    "deckId" TEXT NOT NULL,
    "enrolledAt" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "deckId"),
    CONSTRAINT "Enrolment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Enrolment_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CardEdit" (
    "userId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "cardVersion" INTEGER NOT NULL,
    "editedAt" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "cardId"),
    CONSTRAINT "CardEdit_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CardEdit_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT,
    "type" TEXT NOT NULL,
    "grade" INTEGER,
    "purpose" TEXT,
    "at" BIGINT NOT NULL,
    "zone" TEXT NOT NULL,
    "dayStart" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "durationMillis" INTEGER,
    "target" TEXT,
    "detail" TEXT,
    "exercise" TEXT,
    "verdict" TEXT,
    "receivedAt" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "id"),
    CONSTRAINT "Review_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Review_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Schedule" (
    "userId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "repetition" INTEGER NOT NULL,
    "intervalDays" INTEGER NOT NULL,
    "easeHundredths" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "dueOn" TEXT,
    "lastDay" TEXT,
    "introducedOn" TEXT,
    "repeatOpenOn" TEXT,
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "buriedUntil" TEXT,
    "leech" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("userId", "cardId"),
    CONSTRAINT "Schedule_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Schedule_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FoldStep" (
    "userId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "grade" INTEGER,
    "repetitionBefore" INTEGER NOT NULL,
    "intervalDaysBefore" INTEGER NOT NULL,
    "easeHundredthsBefore" INTEGER NOT NULL,
    "repetitionAfter" INTEGER NOT NULL,
    "intervalDaysAfter" INTEGER NOT NULL,
    "easeHundredthsAfter" INTEGER NOT NULL,
    "dueOnAfter" TEXT,

    PRIMARY KEY ("userId", "eventId"),
    CONSTRAINT "FoldStep_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setup" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "SignInFailure_subject_at_idx" ON "SignInFailure"("subject", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Deck_ownerId_key_key" ON "Deck"("ownerId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Note_deckId_path_key" ON "Note"("deckId", "path");

-- CreateIndex
CREATE INDEX "Card_deckId_archivedAt_position_idx" ON "Card"("deckId", "archivedAt", "position");

-- CreateIndex
CREATE INDEX "Card_noteId_idx" ON "Card"("noteId");

-- CreateIndex
CREATE UNIQUE INDEX "Card_deckId_family_key" ON "Card"("deckId", "family");

-- CreateIndex
CREATE INDEX "Review_userId_cardId_idx" ON "Review"("userId", "cardId");

-- CreateIndex
CREATE INDEX "Review_userId_target_idx" ON "Review"("userId", "target");

-- CreateIndex
CREATE INDEX "Review_userId_at_idx" ON "Review"("userId", "at");

-- CreateIndex
CREATE INDEX "Schedule_userId_dueOn_idx" ON "Schedule"("userId", "dueOn");

-- CreateIndex
CREATE INDEX "Schedule_userId_introducedOn_idx" ON "Schedule"("userId", "introducedOn");

-- CreateIndex
CREATE INDEX "Schedule_userId_repeatOpenOn_idx" ON "Schedule"("userId", "repeatOpenOn");

-- CreateIndex
CREATE INDEX "FoldStep_userId_cardId_idx" ON "FoldStep"("userId", "cardId");

-- CreateIndex
CREATE INDEX "FoldStep_userId_day_idx" ON "FoldStep"("userId", "day");
