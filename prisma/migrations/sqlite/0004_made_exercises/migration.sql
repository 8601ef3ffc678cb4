-- CreateTable
CREATE TABLE "MadeExercise" (
    "cardId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,

    PRIMARY KEY ("cardId", "version"),
    CONSTRAINT "MadeExercise_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
