-- AlterTable
ALTER TABLE "User" ADD COLUMN     "catchUp" TEXT,
ADD COLUMN     "dayChoice" TEXT,
ADD COLUMN     "dueOrder" TEXT NOT NULL DEFAULT 'overdue',
ADD COLUMN     "leeches" TEXT NOT NULL DEFAULT 'mark',
ADD COLUMN     "reviewsPerDay" INTEGER;

-- AlterTable
ALTER TABLE "Enrolment" ADD COLUMN     "newPerDay" INTEGER,
ADD COLUMN     "reviewsPerDay" INTEGER;
