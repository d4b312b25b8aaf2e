-- Where accounts have had roles until now. The owner of the tables is bound by their policies too, unless it is a superuser.
alter table "membership" no force row level security;
--> statement-breakpoint
insert into "account_tenant" ("account_id", "tenant") select distinct "account_id", "tenant_id" from "membership" on conflict do nothing;
--> statement-breakpoint
alter table "membership" force row level security;
