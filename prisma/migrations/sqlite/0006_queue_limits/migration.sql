-- AlterTable
ALTER TABLE "Enrolment" ADD COLUMN "newPerDay" INTEGER;
ALTER TABLE "Enrolment" ADD COLUMN "reviewsPerDay" INTEGER;

-- AlterTable. Columns are added where the table stands: to build it anew would drop the accounts first.
ALTER TABLE "User" ADD COLUMN "reviewsPerDay" INTEGER;
ALTER TABLE "User" ADD COLUMN "dueOrder" TEXT NOT NULL DEFAULT 'overdue';
ALTER TABLE "User" ADD COLUMN "leeches" TEXT NOT NULL DEFAULT 'mark';
ALTER TABLE "User" ADD COLUMN "dayChoice" TEXT;
ALTER TABLE "User" ADD COLUMN "catchUp" TEXT;
