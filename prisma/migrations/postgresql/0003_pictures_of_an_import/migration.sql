-- CreateTable
CREATE TABLE "ImportedPicture" (
    "importId" TEXT NOT NULL,
    "deckId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "hashBefore" TEXT,
    "hashAfter" TEXT NOT NULL,

    CONSTRAINT "ImportedPicture_pkey" PRIMARY KEY ("importId","path")
);

-- CreateIndex
CREATE INDEX "ImportedPicture_deckId_hashBefore_idx" ON "ImportedPicture"("deckId", "hashBefore");

-- AddForeignKey
ALTER TABLE "ImportedPicture" ADD CONSTRAINT "ImportedPicture_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedPicture" ADD CONSTRAINT "ImportedPicture_deckId_hashBefore_fkey" FOREIGN KEY ("deckId", "hashBefore") REFERENCES "Picture"("deckId", "hash") ON DELETE CASCADE ON UPDATE CASCADE;
