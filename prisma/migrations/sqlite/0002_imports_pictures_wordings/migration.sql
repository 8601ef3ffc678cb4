-- AlterTable
ALTER TABLE "Note" ADD COLUMN "removedAt" DATETIME;

-- AlterTable
ALTER TABLE "NoteVersion" ADD COLUMN "mapping" TEXT;

-- AlterTable
ALTER TABLE "Review" ADD COLUMN "cardVersion" INTEGER;

-- CreateTable
CREATE TABLE "NoteLink" (
    "noteId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("noteId", "position"),
    CONSTRAINT "NoteLink_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deckId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    CONSTRAINT "Import_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportedNote" (
    "importId" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "pathBefore" TEXT,
    "versionBefore" INTEGER,
    "pathAfter" TEXT NOT NULL,
    "versionAfter" INTEGER NOT NULL,

    PRIMARY KEY ("importId", "noteId"),
    CONSTRAINT "ImportedNote_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportedNote_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Picture" (
    "deckId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("deckId", "hash"),
    CONSTRAINT "Picture_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PicturePath" (
    "deckId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("deckId", "path"),
    CONSTRAINT "PicturePath_deckId_hash_fkey" FOREIGN KEY ("deckId", "hash") REFERENCES "Picture" ("deckId", "hash") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CardWording" (
    "cardId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "prompt" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "until" DATETIME NOT NULL,

    PRIMARY KEY ("cardId", "version"),
    CONSTRAINT "CardWording_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Import_deckId_at_idx" ON "Import"("deckId", "at");
