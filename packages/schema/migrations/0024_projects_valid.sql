alter table webhook validate constraint webhook__client_id__fk;--> statement-breakpoint
alter table opinion validate constraint opinion__client_id__fk;--> statement-breakpoint
alter table suggestion_rating validate constraint suggestion_rating__unit_id__fk;--> statement-breakpoint
alter table case_counter validate constraint case_counter__kind;--> statement-breakpoint
alter table case_step validate constraint case_step__kind;--> statement-breakpoint
alter table procedure validate constraint procedure__kind;--> statement-breakpoint
alter table redaction validate constraint redaction__kind;--> statement-breakpoint
alter table opinion validate constraint opinion__external;--> statement-breakpoint
alter table qr_code validate constraint qr_code__subject;--> statement-breakpoint
alter table saved_filter validate constraint saved_filter__list;--> statement-breakpoint
alter table suggestion_rating validate constraint suggestion_rating__unit_side;
