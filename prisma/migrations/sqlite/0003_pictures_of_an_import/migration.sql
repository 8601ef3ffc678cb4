-- CreateTable
CREATE TABLE "ImportedPicture" (
    "importId" TEXT NOT NULL,
    "deckId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "hashBefore" TEXT,
    "hashAfter" TEXT NOT NULL,

    PRIMARY KEY ("importId", "path"),
    CONSTRAINT "ImportedPicture_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ImportedPicture_deckId_hashBefore_fkey" FOREIGN KEY ("deckId", "hashBefore") REFERENCES "Picture" ("deckId", "hash") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ImportedPicture_deckId_hashBefore_idx" ON "ImportedPicture"("deckId", "hashBefore");
