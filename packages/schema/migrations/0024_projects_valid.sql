alter table case_counter validate constraint case_counter__kind;--> statement-breakpoint
alter table case_step validate constraint case_step__kind;--> statement-breakpoint
alter table procedure validate constraint procedure__kind;--> statement-breakpoint
alter table redaction validate constraint redaction__kind;
