-- AlterTable
ALTER TABLE "User" ADD COLUMN     "retention" INTEGER NOT NULL DEFAULT 90,
ADD COLUMN     "scheduler" TEXT NOT NULL DEFAULT 'sm2';

-- AlterTable
ALTER TABLE "Schedule" ADD COLUMN     "difficulty" DOUBLE PRECISION,
ADD COLUMN     "stability" DOUBLE PRECISION;
