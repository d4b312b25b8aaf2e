alter table case_counter validate constraint case_counter__kind;--> statement-breakpoint
alter table procedure validate constraint procedure__kind;--> statement-breakpoint
alter table file validate constraint file__purpose;--> statement-breakpoint
alter table import validate constraint import__kind;
