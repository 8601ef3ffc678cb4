-- AlterTable
ALTER TABLE "Schedule" ADD COLUMN "difficulty" REAL;
ALTER TABLE "Schedule" ADD COLUMN "stability" REAL;

-- AlterTable. Columns are added where the table stands: to build it anew would drop the accounts first.
ALTER TABLE "User" ADD COLUMN "scheduler" TEXT NOT NULL DEFAULT 'sm2';
ALTER TABLE "User" ADD COLUMN "retention" INTEGER NOT NULL DEFAULT 90;
