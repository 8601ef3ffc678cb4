-- CreateTable
CREATE TABLE "MadeExercise" (
    "cardId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MadeExercise_pkey" PRIMARY KEY ("cardId","version")
);

-- AddForeignKey
ALTER TABLE "MadeExercise" ADD CONSTRAINT "MadeExercise_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card"("id") ON DELETE CASCADE ON UPDATE CASCADE;
