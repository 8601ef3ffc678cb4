-- AlterTable
ALTER TABLE "Note" ADD COLUMN     "removedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "NoteVersion" ADD COLUMN     "mapping" TEXT;

-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "cardVersion" INTEGER;

-- CreateTable
CREATE TABLE "NoteLink" (
    "noteId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "NoteLink_pkey" PRIMARY KEY ("noteId","position")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL,
    "deckId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedNote" (
    "importId" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "pathBefore" TEXT,
    "versionBefore" INTEGER,
    "pathAfter" TEXT NOT NULL,
    "versionAfter" INTEGER NOT NULL,

    CONSTRAINT "ImportedNote_pkey" PRIMARY KEY ("importId","noteId")
);

-- CreateTable
CREATE TABLE "Picture" (
    "deckId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("deckId","hash")
);

-- CreateTable
CREATE TABLE "PicturePath" (
    "deckId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "PicturePath_pkey" PRIMARY KEY ("deckId","path")
);

-- CreateTable
CREATE TABLE "CardWording" (
    "cardId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "prompt" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CardWording_pkey" PRIMARY KEY ("cardId","version")
);

-- CreateIndex
CREATE INDEX "Import_deckId_at_idx" ON "Import"("deckId", "at");

-- AddForeignKey
ALTER TABLE "NoteLink" ADD CONSTRAINT "NoteLink_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedNote" ADD CONSTRAINT "ImportedNote_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedNote" ADD CONSTRAINT "ImportedNote_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "Note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Picture" ADD CONSTRAINT "Picture_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PicturePath" ADD CONSTRAINT "PicturePath_deckId_hash_fkey" FOREIGN KEY ("deckId", "hash") REFERENCES "Picture"("deckId", "hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CardWording" ADD CONSTRAINT "CardWording_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE CASCADE ON UPDATE CASCADE;
