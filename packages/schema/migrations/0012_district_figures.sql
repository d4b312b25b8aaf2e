CREATE TABLE "district_figure" (
	"tenant" uuid NOT NULL,
	"province" varchar(6) NOT NULL,
	"measure" varchar(40) NOT NULL,
	"key" varchar(60) NOT NULL,
	"value" integer NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "district_figure__pk" PRIMARY KEY("tenant","measure","key")
);
--> statement-breakpoint
ALTER TABLE "district_figure" ADD CONSTRAINT "district_figure_tenant_tenant_id_fk" FOREIGN KEY ("tenant") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "district_figure" ADD CONSTRAINT "district_figure_province_region_code_fk" FOREIGN KEY ("province") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "district_figure__province__idx" ON "district_figure" USING btree ("province","measure");