-- Its figures are in district_summary since 0016; nobody but the server reads either.
-- squawk-ignore ban-drop-table
DROP TABLE "district_figure" CASCADE;
