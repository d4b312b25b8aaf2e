-- Written lines are deleted: nothing says of one that it was written.
-- squawk-ignore ban-drop-column
ALTER TABLE "import_row" DROP COLUMN "written";