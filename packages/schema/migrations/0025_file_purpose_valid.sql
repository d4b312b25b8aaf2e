alter table file validate constraint file__purpose;
