-- Who has asked how much lately (the layout is rate-limiter-flexible's). Unlogged: after a crash everybody begins anew.
create schema limits;
--> statement-breakpoint
create unlogged table limits.rate (key varchar(255) primary key, points integer not null default 0, expire bigint);
--> statement-breakpoint
create index rate__expire__idx on limits.rate (expire);
